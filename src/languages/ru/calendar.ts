import { defineCalendar, type Sign } from '../../dates/calendar.js'

/** Stem and endings of each month: genitive, nominative, dative, instrumental, prepositional. */
const MONTHS: readonly string[] = ['январ|я|ь|ю|ем|е', 'феврал|я|ь|ю|ем|е', 'март|а||у|ом|е', 'апрел|я|ь|ю|ем|е', 'ма|я|й|ю|ем|е', 'июн|я|ь|ю|ем|е', 'июл|я|ь|ю|ем|е', 'август|а||у|ом|е', 'сентябр|я|ь|ю|ем|е', 'октябр|я|ь|ю|ем|е', 'ноябр|я|ь|ю|ем|е', 'декабр|я|ь|ю|ем|е']
const SHORT_MONTHS: readonly string[] = ['янв', 'фев|февр', 'мар', 'апр', '', 'июн', 'июл', 'авг', 'сен|сент', 'окт', 'ноя|нояб', 'дек']
const WEEKDAYS: readonly string[] = ['понедельник|понедельника|понедельнику', 'вторник|вторника|вторнику', '', 'четверг|четверга|четвергу', 'пятница|пятницу|пятницы|пятнице', 'суббота|субботу|субботы|субботе', 'воскресенье|воскресенья|воскресенью']
const SHORT_WEEKDAYS: readonly string[] = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']
/** Neuter ordinals without their ending. */
const STEMS: readonly string[] = ['перв', 'втор', 'треть', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат', 'тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат', 'двадцат']
const COUNTS: readonly string[] = ['один', 'два|двух', 'три|трех', 'четыре|четырех', 'пять|пяти', 'шесть|шести', 'семь|семи', 'восемь|восьми', 'девять|девяти', 'десять|десяти']

const attach = (prefix: string, stem: string, endings: string): string => endings.split('|').map((ending) => `${prefix}${stem}${ending}`).join('|')
const neuter = (stem: string): string => (stem === 'треть' ? 'е|его|ему|им|ем' : 'ое|ого|ому|ым|ом')
/** Other genders, before "квартал", "половина", "декада". */
const anyGender = (stem: string): string => (stem === 'треть' ? 'я|ю|ей' : 'ый|ой|ая|ую')

function* ordinals(): Generator<readonly [string, Sign]> {
  for (const [i, stem] of STEMS.entries()) yield [attach('', stem, neuter(stem)), { is: 'nth', value: i + 1 }]
  for (const [i, stem] of STEMS.slice(0, 9).entries()) yield [attach('двадцать ', stem, neuter(stem)), { is: 'nth', value: 21 + i }]
  yield [attach('', 'тридцат', neuter('')), { is: 'nth', value: 30 }]
  yield [attach('тридцать ', 'перв', neuter('')), { is: 'nth', value: 31 }]
  for (const [i, stem] of STEMS.slice(0, 4).entries()) yield [attach('', stem, anyGender(stem)), { is: 'nth', value: i + 1, part: true }]
  yield ['третий', { is: 'nth', value: 3, part: true }]
}

/** Adjective endings in the oblique cases that dates use: masculine, feminine. */
const shifts = (...stems: readonly string[]): string => stems.flatMap((stem) => ['его', 'ем', 'ему', 'ий', 'ую', 'ей', 'яя', 'юю', 'ые', 'ых', 'ом', 'ого', 'ой', 'ый', 'ая', 'ое', 'ие', 'их', 'ее', 'им', 'ым'].map((ending) => stem + ending)).join('|')

const WORDS: readonly (readonly [string, Sign])[] = [
  ['сегодня|сегодняшний|сегодняшнего|сегодняшнее|сегодняшнем|сегодняшней|сегодняшняя|сегодняшнюю|сегодняшнему|сегодня утром|сегодня вечером|сегодня днем', { is: 'day', days: 0 }],
  ['вчера|вчерашний|вчерашнего|вчерашнее|вчерашнем|вчерашней|вчерашняя|вчерашнюю|вчера вечером|вчера утром', { is: 'day', days: -1 }],
  ['позавчера', { is: 'day', days: -2 }],
  ['позапозавчера', { is: 'day', days: -3 }],
  ['завтра|завтрашний|завтрашнего|завтрашнее|завтрашнем|завтрашней|завтрашняя|завтра утром|завтра вечером', { is: 'day', days: 1 }],
  ['послезавтра', { is: 'day', days: 2 }],
  ['послепослезавтра', { is: 'day', days: 3 }],
  ['накануне|днем ранее', { is: 'day', days: -1, free: true }],
  [`${shifts('нынешн', 'текущ')}|этот|этого|этом|этим|эту|эта|этой|сей|сего`, { is: 'shift', by: 0 }],
  [shifts('прошл', 'минувш', 'прошедш', 'предыдущ', 'истекш'), { is: 'shift', by: -1 }],
  [shifts('следующ', 'будущ', 'предстоящ', 'грядущ', 'ближайш'), { is: 'shift', by: 1 }],
  ['с.г.|с. г.|т.г.|т. г.|сг|тг', { is: 'thatYear', by: 0 }],
  ['п.г.|п. г.', { is: 'thatYear', by: -1 }],
  ['день|дню', { is: 'unit', unit: 'day' }],
  ['дня|дней', { is: 'unit', unit: 'day', plural: true }],
  ['неделя|неделе|неделю', { is: 'unit', unit: 'week' }],
  ['недели|недель', { is: 'unit', unit: 'week', plural: true }],
  ['месяц|месяце', { is: 'unit', unit: 'month' }],
  ['месяца|месяцев', { is: 'unit', unit: 'month', plural: true }],
  ['квартал|квартала|квартале|кварталу|кв', { is: 'unit', unit: 'quarter' }],
  ['полугодие|полугодия|полугодии|полугодию', { is: 'unit', unit: 'half', whole: true }],
  ['половина|половине|половину|половины', { is: 'unit', unit: 'half' }],
  ['год|году|годом|г', { is: 'unit', unit: 'year' }],
  ['года|годы|годов|годах|годам|гг', { is: 'unit', unit: 'year', plural: true }],
  ['конец|конце|конца|концу|начало|начале|начала|началу|середина|середине|середины|середину|последняя декада|последней декаде|последнюю декаду|первая декада|первой декаде|второй декаде|третьей декаде|вторая декада|третья декада|конец месяца|последних числах|первых числах|двадцатых числах', { is: 'part' }],
  ['весной|весною', { is: 'season', season: 1, adverb: true }],
  ['весна|весны|весну|весне', { is: 'season', season: 1 }],
  ['летом', { is: 'season', season: 2, adverb: true }],
  ['лето|лета|лету', { is: 'season', season: 2 }],
  ['осенью', { is: 'season', season: 3, adverb: true }],
  ['осень|осени', { is: 'season', season: 3 }],
  ['зимой|зимою', { is: 'season', season: 4, adverb: true }],
  ['зима|зимы|зиму|зиме', { is: 'season', season: 4 }],
  ['i', { is: 'nth', value: 1, roman: true }],
  ['ii', { is: 'nth', value: 2, roman: true }],
  ['iii', { is: 'nth', value: 3, roman: true }],
  ['iv', { is: 'nth', value: 4, roman: true }],
  ['числа|число|числу|числе', { is: 'dayNumber' }],
  ['назад|тому назад', { is: 'ago' }],
  ['через|спустя', { is: 'ahead' }],
  ['с|со|начиная с', { is: 'link', link: 'from' }],
  ['от', { is: 'link', link: 'of' }],
  ['по', { is: 'link', link: 'to' }],
  ['до|вплоть до', { is: 'link', link: 'until' }],
  ['к|ко', { is: 'link', link: 'by' }],
  ['и', { is: 'link', link: 'and' }],
  ['или', { is: 'link', link: 'or' }],
  ['между', { is: 'link', link: 'between' }],
  ['в|во|на|за', { is: 'link', link: 'in' }],
  ['среда обитания|окружающая среда|через год после|через день после', { is: 'noise' }],
]

function* signs(): Generator<readonly [string, Sign]> {
  for (const [i, forms] of MONTHS.entries()) {
    const [stem = '', ...endings] = forms.split('|')
    yield [endings.map((ending) => stem + ending).join('|'), { is: 'month', month: i + 1 }]
  }
  for (const [i, names] of SHORT_MONTHS.entries()) if (names !== '') yield [names, { is: 'month', month: i + 1, short: true }]
  for (const [i, names] of WEEKDAYS.entries()) if (names !== '') yield [names, { is: 'weekday', day: i + 1 }]
  yield ['среда|среду|среды|среде', { is: 'weekday', day: 3, noun: true }]
  for (const [i, names] of SHORT_WEEKDAYS.entries()) yield [names, { is: 'weekday', day: i + 1, short: true }]
  yield* ordinals()
  for (const [i, words] of COUNTS.entries()) yield [words, { is: 'count', value: i + 1 }]
  yield* WORDS
}

/** The words that Russian dates are made of. */
export const calendar = defineCalendar({
  tag: 'ru',
  signs,
  ordinalEndings: ['го', 'ого', 'его', 'е', 'ое', 'ье', 'й', 'ый', 'ий', 'м', 'ом', 'му', 'я', 'ая', 'ю', 'ую'],
  monthFirst: 'with-year',
  unitAlone: true,
  afterFreeDay: ['состоял', 'прош', 'провел', 'проведен', 'завершил', 'прибыл', 'заявил', 'сообщил', 'сказал', 'подписал', 'принял', 'обсудил', 'встретил', 'открыл', 'стал', 'был', 'вечером', 'утром', 'днем'],
})
