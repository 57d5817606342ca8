import { discussions, type TopicCues } from '../../frames/topic-cues.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const phrases = (list: string): readonly (readonly string[])[] => list.split(' | ').map((phrase) => phrase.split(' '))

/** English cues of the agenda. */
export const topicCues: TopicCues = {
  about: set('on about across of upon into over around regarding concerning'),
  concerning: set('on about of regarding concerning'),
  toward: set('to on upon'),
  views: set('views view opinions information experience experiences ideas assessments'),
  attention: set('attention'),
  reports: set('report reports briefing briefings presentation presentations update updates information overview'),
  reporting: set(''),
  item: set(''),
  occasions: set('day meeting session event part panel conference'),
  backward: set('it they these those'),
  following: set('following'),
  empty: set('there other various several number range wide broad whole variety array spectrum series host set of a the and following some key main these those same topical current relevant mutual interest common pressing agenda day serious important urgent major it them this that concern also issue including'),
  others: set('other'),
  linking: set('is are was were be'),
  subjects: set('topic topics subject subjects focus theme themes issue issues item items matter matters question questions priority priorities'),
  discussed: set('discussed discussion discussions considered consideration agenda meeting session talks debate conversation deliberations negotiations consultations summit conference forum'),
  center: phrases('at the heart of | at the center of | at the centre of | in the focus of | in the spotlight of'),
  among: set('among amongst'),
  discussions: discussions({
    exchange: 'exchange of views | exchange of opinions | exchange of experience | exchange of experiences | exchange of information | exchange of ideas | exchange of assessments | exchanges of views',
    discuss: 'discussion | discussions | debate | debates | deliberation | deliberations | dialogue | brainstorming | talks | conversation | emphasis | attention | focus | priority',
    review: 'review | overview | stock-taking | stocktaking | assessment',
    consider: 'consideration | examination',
    present: 'presentation | presentations',
    hear: 'briefing | briefings | update | updates',
  }),
  treatment: set('discussion discussions discussing reviewing considering consideration debating'),
  light: set('have has had having hold holds held holding conduct conducted conducting engage engages engaged engaging undertake undertook undertaken continue continues continued include includes included including feature features featured featuring involve involved provided saw open opened commenced start started begin began place placed placing put puts putting lay laid give gives given gave giving pay pays paid paying devote devoted draw drawn drew received followed'),
  chances: set('opportunity opportunities chance platform purpose purposes aim aims aimed aiming objective objectives goal goals task tasks order mandate seeks sought intended occasion designed'),
  onAgenda: set('is are was were be feature features featured featuring figure figures figured top tops topped topping dominate dominates dominated head heads headed'),
  ranking: set('high prominently on the top of at among items issues topics also still again firmly included main key today\'s'),
  fields: set('field fields area areas sphere spheres sector sectors'),
  identified: set('identified listed defined outlined described named known'),
  aside: set('sidelines sideline margins'),
  celebrations: set('anniversary memory jubilee birthday victims day'),
}
