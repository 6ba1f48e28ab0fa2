/**
 * Which base forms an inflected Polish name may have: „Agnieszce” → agnieszka, „Stępniowi” → stępień. The rules go
 * backwards from the ending and are generous; a list of names decides which candidates are real. Lower case only.
 */
export const baseForms = (word: string): readonly string[] => {
  const found = [word]
  for (let length = 1; length <= longestEnding && length <= word.length - 2; length += 1) {
    const stem = word.slice(0, -length)
    const rule = rules.get(word.slice(-length))
    if (rule === undefined) continue
    for (const ending of rule.endings) found.push(stem + ending)
    if (rule.consonant) addMasculine(stem, found)
  }
  return found
}

/** A stem that is left when a masculine case ending is taken off: „Mark”, „Pawł”, „Stępni”, „Dęb”. */
const addMasculine = (stem: string, found: string[]): void => {
  found.push(stem)
  const last = stem.slice(-1)
  if (last === 'i') {
    addSoft(stem.slice(0, -1), found)
    return
  }
  const before = stem.slice(-2, -1)
  if (stem.length >= 3 && !isVowel(last) && !isVowel(before)) {
    const head = stem.slice(0, -1)
    found.push(`${head}e${last}`, `${head}ie${last}`, `${head}io${last}`)
    const hard = hardened.get(before)
    if (hard !== undefined) found.push(`${stem.slice(0, -2)}${hard}ie${last}`)
  }
  addOldVowel(stem, found)
}

const addSoft = (stem: string, found: string[]): void => {
  const soft = softened.get(stem.slice(-1))
  found.push(stem)
  addOldVowel(stem, found)
  if (soft === undefined) return
  const head = stem.slice(0, -1)
  found.push(head + soft)
  if (soft === 'ń' && !isVowel(head.slice(-1))) {
    found.push(`${head}ie${soft}`)
    const hard = head.slice(-1)
    if (hard === 'd') found.push(`${head}zie${soft}`)
    if (hard === 't') found.push(`${head.slice(0, -1)}cie${soft}`)
  }
}

/** The vowel that the base form has instead: „Mroza” → mróz, „Gołębia” → gołąb. */
const addOldVowel = (stem: string, found: string[]): void => {
  const vowel = stem.slice(-2, -1)
  const base = vowel === 'o' ? 'ó' : vowel === 'ę' ? 'ą' : undefined
  if (base !== undefined) found.push(stem.slice(0, -2) + base + stem.slice(-1))
}

const isVowel = (letter: string): boolean => vowels.has(letter)
const vowels = new Set('aąeęioóuy')
const hardened = new Map([
  ['ś', 's'],
  ['ć', 'c'],
  ['ź', 'z'],
  ['ń', 'n'],
])
const softened = new Map([
  ['n', 'ń'],
  ['s', 'ś'],
  ['c', 'ć'],
  ['z', 'ź'],
])

/** Case endings and what stood there before; `@` = a masculine stem, with nothing or its own changes. */
const table = `
a: @
owi: @ a
em: @
iem: @
u: @ a
owie: @ a o y
ów: @ a o
om: @ a o
ami: @ a o
ach: @ a o
y: @ a o
i: @ a ia ja o
e: @ y a
ię: ia
ii: ia
ji: ja
ę: a o
ą: a o
o: a
ie: @ a
cie: t ta eta et
dzie: d da ed
rze: r ra er ro
le: ł ła eł oł ół el
ście: st sta
ździe: zd zda
śle: sł sła
śnie: sn sna
źnie: zn zna
ce: ka ko ca
sce: ska
dze: ga go dza
sze: cha szy
że: ga
cu: ec
ca: ec
cowi: ec
cem: ec
ców: ec
com: ec
cami: ec
cach: ec
cy: ec ek ki
ńca: niec
ńcowi: niec
ńcem: niec
ńcu: niec
ńców: niec
scy: ski
dzcy: dzki
ccy: cki
ego: y e i
iego: i ie
emu: y e i
iemu: i ie
ym: y e
im: i
ych: y e
ich: i
ymi: y e
imi: i
iowie: i
ieniu: ień
ona: on o
onowi: on o
onem: on o
onie: on o
skiej: ski ska
ską: ski ska
ska: ski
skie: ski
ckiej: cki cka
cką: cki cka
cka: cki
ckie: cki
dzkiej: dzki
dzką: dzki
dzka: dzki
dzkie: dzki
nej: ny na
ną: ny na
na: ny
łej: ły ła
łą: ły ła
ła: ły
wej: wy wa
wą: wy wa
wa: wy
tej: ty ta
tą: ty ta
ta: ty
ej: y a
owa: @ a
owej: @ a
ową: @ a
ówna: @ a
ówny: @ a
ównie: @ a
ównę: @ a
ówną: @ a
ek: ka ko
`

const rules = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [ending = '', before = ''] = line.split(':')
      const parts = before.trim().split(' ')
      return [
        ending,
        { endings: parts.filter(part => part !== '@'), consonant: parts.includes('@') },
      ] as const
    }),
)

const longestEnding = Math.max(...[...rules.keys()].map(ending => ending.length))
