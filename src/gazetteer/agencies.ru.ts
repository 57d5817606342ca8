import { agencyEntries } from './organizations.js'

/** Информационные агентства: news agencies and publishers as Russian texts print them, in the format of agencies.en.ts. */
const TABLE = `
ТАСС; ИТАР-ТАСС; TASS
РИА Новости; РИА "Новости"; РИА-Новости; RIA.RU
Интерфакс; INTERFAX.RU; INTERFAX; Интерфакс-Казахстан; Интерфакс-Запад; Интерфакс-Украина; Интерфакс-Азербайджан; Интерфакс Северо-Запад; Интерфакс-АВН
Sputnik; Спутник?; Sputnik Беларусь; Sputnik Узбекистан; Sputnik Кыргызстан; Sputnik Казахстан; Sputnik Таджикистан; Sputnik Армения; Sputnik Азербайджан; Sputnik Молдова; Sputnik Абхазия; Sputnik Грузия; Sputnik Южная Осетия
Регнум; ИА Регнум; REGNUM; ИА REGNUM
Прайм?; АЭИ "Прайм"; 1prime.ru
Росбалт
Российская газета
Коммерсант; Коммерсантъ
Известия?
Красная звезда?
Парламентская газета
Лента.ру; Lenta.ru
Газета.Ru
RT?; RT на русском
МИР 24; МТРК "Мир"; mir24.tv
Союзное вече
БЕЛТА; Белорусское телеграфное агентство
БелаПАН
СБ. Беларусь сегодня; Беларусь сегодня; SB.BY
Минск-Новости
БелВПО
Кабар; Kabar
24.kg
АКИpress; AKIpress
Tazabek
К-News; K-News
Кактус Медиа; Kaktus.media; Kaktus
Вечерний Бишкек; Vb.kg
Казинформ; Kazinform; Qazinform; Kazinform.kz; KZinform
КазТАГ; KazTAG
Kazakhstan Today; Казахстан сегодня
Казахстанская правда
Tengrinews; Tengrinews.kz
Zakon.kz
Liter.kz; Литер?
BNews.kz
Ховар; НИАТ Ховар; Khovar
Азия-Плюс; Asia-Plus
Авеста!; Avesta.tj
УзА!; UzA; Национальное информационное агентство Узбекистана
УзТАГ; УзТАГ / TAG; UzTAG
UzDaily; UzDaily.uz
Дунё!; ИА Дунё
Жахон!
Podrobno.uz
Gazeta.uz
Kun.uz
Trend; Тренд?; АМИ Trend; Trend.Az
АЗЕРТАДЖ; AZERTAC; AZƏRTAC
Report; REPORT.AZ; Репорт?
APA; АПА!
Day.Az
1news.az
Туран!; Turan
Арменпресс; ARMENPRESS
АРКА!; АРКА Новости
News.am; Новости Армении - NEWS.am
Новости-Армения
Панорама.am; Panorama.am
ПанАРМЕНИАН.Net; PanARMENIAN.Net
Медиамакс; Mediamax
Ноян Тапан
МОЛДПРЕС; MOLDPRES
Инфотаг; Infotag
IPN
ТДХ!; TDH; Государственное информационное агентство Туркменистана; Туркменское государственное информационное агентство
Туркменпортал; Turkmenportal
Туркменистан: золотой век; Нейтральный Туркменистан
Грузия Online; Новости-Грузия; Эхо Кавказа
Укринформ; УНИАН
Эхо Москвы
CentralAsia; CA-News; ЦентрАзия; Фергана.Ру; Фергана!
САЯСАТ.KG
ОДКБинформ; ОДКБ-информ
Синьхуа; агентство Синьхуа; Xinhua
Жэньминь жибао
МОНЦАМЭ
Анадолу; Anadolu
ИРНА; IRNA
ИСНА
Тасним; Tasnim
Мехр!
САНА!; SANA
Бахтар!
Рейтер; Рейтерс; Reuters
Франс Пресс; Агентство Франс Пресс; АФП!; AFP
Ассошиэйтед Пресс; AP
Блумберг; Bloomberg
Дойче велле; DW
Би-би-си
Радио Свобода; Азаттык; Радио Азаттык; Радио Озоди; Озоди
Вьетнамское информационное агентство; ВИА!
БТА!; Танюг; Аджерпрес
Центр новостей ООН; Новости ООН
+Яндекс.Новости; Дзен.Новости
+Рамблер; Рамблер/новости
+Mail.ru; Новости Mail.ru
+MIL OSI; MIL-OSI; MIL-OSI Russian Language News
+NewsNow
+ИноСМИ
`

/** Every agency of the table, under each form. */
export const russianAgencies = () => agencyEntries(TABLE)
