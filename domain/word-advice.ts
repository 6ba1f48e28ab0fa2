/** A softer word for what somebody wrote (reference §2.2). It only suggests: nothing is ever refused for it. */
export type WordAdvice = { readonly from: number; readonly to: number; readonly better: string }

/** Finds words that label a person, and says what could stand there instead. */
export const wordAdvice = (text: string): readonly WordAdvice[] =>
  advices
    .flatMap(({ pattern, better }) =>
      [...text.matchAll(pattern)].map(match => ({
        from: match.index,
        to: match.index + match[0].length,
        better,
      })),
    )
    .toSorted((left, right) => left.from - right.from)
    .filter((advice, place, all) => advice.from >= (all[place - 1]?.to ?? 0))

const forms = (stems: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${stems})(?!\\p{L})`, 'giu')

const advices: readonly { readonly pattern: RegExp; readonly better: string }[] = [
  {
    pattern: forms(
      'bezdomn(?:y|a|ego|ej|emu|ym|ą|i|ych|ymi)|kloszard\\p{L}{0,4}|menel(?!owsk)\\p{L}{0,4}|żul\\p{L}{0,4}',
    ),
    better: 'osoba w kryzysie bezdomności',
  },
  {
    pattern: forms(
      'niepełnosprawn(?:y|a|ego|ej|emu|ym|ą|i|ych|ymi)|inwalid\\p{L}{1,3}|upośledzon\\p{L}{1,3}|kalek\\p{L}{1,3}',
    ),
    better: 'osoba z niepełnosprawnością',
  },
  { pattern: forms('cierpi(?:ą)? na'), better: 'ma … (bez słowa „cierpi”)' },
  {
    pattern: forms('starusz\\p{L}{2,5}|staruch\\p{L}{0,4}|starc(?:a|owi|em|y|ów)|starzec'),
    better: 'osoba starsza',
  },
  { pattern: /(?<!\p{L})„(?:babci|dziad)\p{L}{0,5}”/giu, better: 'seniorka, senior' },
  {
    pattern: forms(
      'alkoholi(?:k|ka|kowi|kiem|ku|cy|ków|kom|kami|kach|czka|czki|czkę|czką|czce)|pijak\\p{L}{0,4}|pijaczk\\p{L}{1,3}|narkoman(?!i[aieęą]\\b)\\p{L}{0,4}|ćpun\\p{L}{0,4}',
    ),
    better: 'osoba w uzależnieniu, osoba używająca alkoholu',
  },
  { pattern: forms('ofiar(?:a|y|ę|ą|o|om|ami|ach)|ofierze'), better: 'osoba doznająca przemocy' },
  { pattern: forms('sprawc(?:a|y|ę|ą|o|ów|om|ami|ach|zyni)'), better: 'osoba stosująca przemoc' },
  {
    pattern: forms(
      'podopieczn\\p{L}{1,4}|petent\\p{L}{0,4}|mój klient|moja klientka|nasz klient|nasza klientka',
    ),
    better: 'osoba, mieszkaniec, uczestniczka',
  },
  {
    pattern: forms(
      'patologi(?:a|i|ę|ą|czn\\p{L}{1,4})|margines(?:u|ie)? społeczn\\p{L}{1,3}|(?:rodzin\\p{L}{1,2} )?dysfunkcyjn\\p{L}{1,3}|rodzin\\p{L}{1,2} problemow\\p{L}{1,3}',
    ),
    better: 'rodzina w trudnej sytuacji',
  },
  {
    pattern: forms('bezradnoś\\p{L}{1,3}|niewydoln\\p{L}{1,3} wychowawcz\\p{L}{1,2}'),
    better: 'trudności w opiece i wychowaniu',
  },
  {
    pattern: forms('trudn(?:a|ej|ą) młodzież\\p{L}{0,2}|chuligan\\p{L}{0,4}'),
    better: 'młodzież w przestrzeni publicznej',
  },
  {
    pattern: forms(
      'chor(?:y|a|ego|ej|emu|ym|ą) psychicznie|wariat\\p{L}{0,4}|psychol\\p{L}{0,3}|psychiczn(?:y|a) chor(?:y|a)',
    ),
    better: 'osoba w kryzysie zdrowia psychicznego',
  },
  {
    pattern: forms('uchodźc\\p{L}{1,3}|uchodźcz\\p{L}{2,4}|ukrain(?:iec|ka|ki|kę|ką|ce|ca|cy|ców)'),
    better: 'osoba z doświadczeniem migracji',
  },
  {
    pattern: forms('więzień|więźni\\p{L}{1,4}|kryminalist\\p{L}{1,3}|recydywist\\p{L}{1,3}'),
    better: 'osoba po pobycie w zakładzie karnym',
  },
  {
    pattern: forms(
      'przypad(?:ek|ki|ków|kami) (?:społeczn\\p{L}{1,3}|trudn\\p{L}{1,3}|kliniczn\\p{L}{1,3})|trudn\\p{L}{1,3} przypad\\p{L}{2,4}|beneficjent\\p{L}{0,4}',
    ),
    better: 'sprawa; osoba',
  },
  {
    pattern: forms('zaległ(?:y|a|ego|ej) (?:osoba|mieszkaniec|klient)|przeterminowan\\p{L}{1,3}'),
    better: 'po terminie',
  },
  {
    pattern: forms('anonimow\\p{L}{1,3} kod\\p{L}{0,3}|kod\\p{L}{0,3} anonimow\\p{L}{1,3}'),
    better: 'pseudonim, kod osoby',
  },
]
