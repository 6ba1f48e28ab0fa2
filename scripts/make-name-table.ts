import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { baseForms } from '#domain/polish-inflection.ts'
import { everyForm } from './spelling-dictionary.ts'

/**
 * Makes `domain/polish-names.json` once: names by how common they are in the public register of names (from
 * @zxcvbn-ts/language-pl, MIT, itself from public-domain data of the Polish government), each marked by whether it is
 * an ordinary word too. The spelling dictionary is only asked which words exist; nothing of it is copied.
 */
const folder = join(dirname(createRequire(import.meta.url).resolve('@zxcvbn-ts/language-pl')), '..', 'src')
const list = (name: string): readonly string[] =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as string[]

/** In turns, so that the order stays that of how common a name is. */
const merged = (left: readonly string[], right: readonly string[]): readonly string[] => [
  ...new Set(left.flatMap((name, place) => [name, ...(right[place] === undefined ? [] : [right[place]])])),
]

/** Short forms of first names, which no register holds. */
const shortForms =
  `adaś ala alek ania anka anulka antek arek asia baśka basia bartek beatka bogdan bożenka czarek czesiek danka
darek dorotka edek ela elka ewka ewunia franek frania gabrysia genek gosia gośka grażynka grzesiek hania hanka heniek
hela helenka ida inka iwonka iza jacek jadzia jagoda janek januszek jarek jasia jasiek jaś jasio jędrek józek józia
jola jolka jurek justynka kacperek kamilka karolcia kasia kaśka kazik kinga klaudynka krysia krzysiek krzyś krzysiu
kuba kubuś leszek lidka lila lilka lodzia lucek lucynka ludka łucja łukaszek maciek maciuś madzia magda magdusia maja
małgosia mania mańka marcelek marcinek marczek mareczek mariolka marysia mateuszek mietek mikołajek milenka mirek mirka
monia nadzia natka nikoś ola olek oleńka olga oliwka olka patryczek pawełek piotrek piotruś przemek radek rafałek rysia
rysiek sabinka sławek sławka sonia stasia stasiek staś stefcia sylwek szymek tadek tadzio tereska tola tomek tomuś
tosia tosiek ula ulka wacek wandzia wera weronka wiesia wiesiek wiktorek witek wojtek wojtuś zbyszek zdzisiek zenek zosia
zośka zuza zuzia zuzka żaneta maks mati kubuś andrij serhij wołodymyr mykoła oleksandr oleksij dmytro jurij wasyl petro
mychajło bohdan ołena olena iryna switłana tetiana natalija hałyna ludmyła nadija wira mariia anastasija julija kateryna`.split(
    /\s+/,
  )

const firsts = [
  ...new Set([...merged(list('femaleFirstnames'), list('maleFirstnames')), ...shortForms]),
].filter(name => name.length >= 3)
const lasts = merged(list('maleLastnames'), list('femaleLastnames')).filter(name => name.length >= 3)

// -ska is found by way of -ski, so only one of the two is kept.
const kept = lasts.filter(name => !/(ska|cka|dzka)$/.test(name) || !lasts.includes(name.replace(/a$/, 'i')))

const firstRank = new Map(firsts.map((name, rank) => [name, rank]))
const lastRank = new Map(kept.map((name, rank) => [name, rank]))

/** Words that people use often, in films and in an encyclopaedia: these make a false alarm likely. */
const common = new Set([...list('commonWords'), ...list('wikipedia')])
const isLowerCase = (word: string): boolean => word === word.toLowerCase()

const ordinary = new Set<string>()
for (const { form } of everyForm(isLowerCase)) {
  if (firstRank.has(form) || lastRank.has(form)) ordinary.add(form)
}

/** Ordinary words that are read as a name whenever they are capitalised, even at the beginning of a sentence. */
const surelyLast = new Set(
  `wójcik mazur krawczyk stępień walczak szewczyk wieczorek duda dudek jarosz zięba kania mazurek kozak marczak banach
szczęsny siwek młynarczyk stańczyk kostrzewa kaleta hajduk rojek kisiel białas żmuda stelmach wilczek flis wolak bielak
michałek pluta witek domagała socha gajda bednarek lach borek dobosz kucharczyk karaś dąbek stachura cygan kędziora
szwed majcher cholewa kuc kępa płonka szczerba kolasa majka kita mrozek pilch wypych żyła bartnik tracz magiera kruczek
głąb sęk szuba czerniak kmieć świder kędzior lorenc piętka makuch szarek gacek siwiec mańka maziarz reszka rusek
grodzki szopa gąsiorek plichta pisarek gola gładysz rodak piszczek ożóg zapała góralczyk lorek weber paszek burda
traczyk walczyk pięta osuch dolata brożek kapica gazda majda kozera waligóra galas nosal bryła rokita gąska pater
babiarz trojan trzaska szlachta miler sagan kupczyk rataj siwak sajdak kocur kuna pyka mielnik bednarz kuś skiba
kowalik`.split(/\s+/),
)
const everydayAdjectives = new Set(
  `górski krakowski poznański romański morawski rybacki strzelecki tokarski młynarski piekarski kucharski stolarski
pisarski ciesielski bielski potocki podolski kujawski radomski podgórski góralski rogowski lipski suski piwowarski
zagórski wierzbicki bojarski polański głogowski`.split(/\s+/),
)
const everydayFirst = new Set(
  `nadzieja róża pola jagoda kalina inna mia mark max lila mila marina ruta lara gaja konstanty alla ana vita sylwester
taras alfons ariel maks mania inka ida`.split(/\s+/),
)

const isStrong = (name: string): boolean => !ordinary.has(name)
const isCapital = (name: string): boolean =>
  ordinary.has(name) &&
  (firstRank.has(name)
    ? ((firstRank.get(name) ?? 0) < 900 || shortForms.includes(name)) && !everydayFirst.has(name)
    : (!common.has(name) && (lastRank.get(name) ?? 0) < 1500) ||
      surelyLast.has(name) ||
      (/[sc]ki$/.test(name) && (lastRank.get(name) ?? 0) < 3000 && !everydayAdjectives.has(name)))
const isWeak = (name: string): boolean =>
  ordinary.has(name) &&
  !isCapital(name) &&
  ((firstRank.get(name) ?? 9999) < 900 || (lastRank.get(name) ?? 9999) < 1500)
/** A rare surname of a few letters is more often an abbreviation. */
const isTooShort = (name: string): boolean => name.length <= 4 && (lastRank.get(name) ?? 0) > 3000

const table = {
  first: firsts.filter(isStrong),
  last: kept.filter(name => isStrong(name) && !isTooShort(name) && !firstRank.has(name)),
  capital: [...firsts, ...kept].filter(isCapital),
  weak: [...firsts, ...kept].filter(isWeak),
}
const known = new Set([...table.first, ...table.last, ...table.capital])
const capitals = new Set(table.capital)
const plain = new Set<string>()
/** A common name keeps its forms unless the other word is common; a rare one gives way to any word. */
const isOftenName = (base: string): boolean => firstRank.has(base) || (lastRank.get(base) ?? 9999) < 300
for (const { form, word } of everyForm(isLowerCase)) {
  if (form.length < 3 || known.has(form) || capitals.has(word)) continue
  const bases = baseForms(form).filter(base => known.has(base))
  if (bases.length > 0 && (common.has(word) || !bases.some(isOftenName))) plain.add(form)
}
/** Seen capitalised in notes although the dictionary does not list them as words. */
const alsoPlain =
  `planeta planety planecie planetę planetą starego starej ostrego ostrej rocznie grudnia grudniu wąsy łaski krzaki
krzakach bębny marchewki płatki płatków żyła żyłę żyłach szopa reszka bogaczy myśliwce jachcie kulach zapali`.split(
    /\s+/,
  )
for (const form of alsoPlain) plain.add(form)
const plainForms = [...plain]
const lines = Object.entries({ ...table, plain: plainForms }).map(
  ([key, names]) => `  "${key}": "${[...new Set(names)].join(' ')}"`,
)
writeFileSync(join(import.meta.dirname, '../domain/polish-names.json'), `{\n${lines.join(',\n')}\n}\n`)
process.stdout.write(
  `${Object.entries({ ...table, plain: plainForms })
    .map(([key, names]) => `${key} ${names.length}`)
    .join(', ')}\n`,
)
