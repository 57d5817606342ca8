import { describe, expect, it } from 'vitest'
import { places, write } from './write.js'

describe('locations', () => {
  it.each([
    ['The 5th meeting of the Council on Forest Fires was held in Minsk on 14 May 2024.', 'Minsk/BY'],
    ['The 5th meeting of the Council on Forest Fires took place in Cholpon-Ata (Kyrgyz Republic).', 'Cholpon-Ata/KG'],
    ['The 5th meeting of the Council on Forest Fires took place in the Moldovan capital.', 'Chisinau/MD'],
    ["The 5th meeting of the Council on Forest Fires took place in Fiji's capital Suva.", 'Suva/FJ'],
    ['The 5th meeting of the Council on Forest Fires was held in the village of Oakmere, Georgia.', 'Oakmere/GE'],
    ['The 5th meeting of the Council on Forest Fires was held in Tashkent and Samarkand on 14 May 2024.', 'Tashkent/UZ + Samarkand/UZ'],
    ['The 5th meeting of the Council on Forest Fires was held at the CSTO Secretariat in Moscow.', 'CSTO Secretariat/Moscow/RU'],
    ['Tashkent will host the 5th meeting of the Council on Forest Fires on 14 June 2024.', 'Tashkent/UZ'],
    ['The 5th meeting of the Council on Forest Fires will be held on the territory of the Russian Federation.', 'RU'],
    ['В Минске состоялось 5-е заседание Совета по лесным пожарам.', 'Минск/BY'],
    ['5-е заседание Совета по лесным пожарам прошло в столице Казахстана.', 'Астана/KZ'],
    ['5-е заседание Совета по лесным пожарам прошло в белорусской столице.', 'Минск/BY'],
    ['5-е заседание Совета по лесным пожарам прошло в г. Баку (Азербайджан).', 'Баку/AZ'],
    ['5-е заседание Совета по лесным пожарам прошло в Секретариате ОДКБ.', 'Секретариат ОДКБ'],
    ['5-е заседание Совета по лесным пожарам состоялось в селе Кош-Бел.', 'Кош-Бел'],
    ['5-е заседание Совета по лесным пожарам состоялось в Зеленоборске.', 'Зеленоборск'],
  ])('%s', (text, expected) => {
    expect(places(write(text).locations)).toBe(expected)
  })

  it.each([
    ['the dateline', 'MOSCOW, May 15. /TASS/. The 5th meeting of the Council on Forest Fires was held on 14 May 2024.'],
    ['an office', 'The 5th meeting of the Council on Forest Fires was held with the participation of the head of the UN office in Tashkent.'],
    ['a topic', 'The 5th meeting of the Council on Forest Fires was held. The participants discussed the situation in Afghanistan.'],
    ['a journey', 'The 5th meeting of the Council on Forest Fires was held. The minister arrived in Minsk.'],
    ['the next meeting', 'The 5th meeting of the Council on Forest Fires was held. The next meeting will be held in Minsk in 2025.'],
    ['an institution', '5-е заседание Совета по лесным пожарам состоялось при участии представителя МВД Беларуси.'],
    ['a destination', '5-е заседание Совета по лесным пожарам состоялось. Делегация прибыла в Минск.'],
  ])('does not take the place of %s', (_, text) => {
    expect(places(write(text).locations)).toBe('')
  })

  it('says that the dateline was not taken', () => {
    expect(write('MOSCOW, May 15. /TASS/. The 5th meeting of the Council on Forest Fires was held in Minsk on 14 May 2024.').codes).toContain('dateline-not-location')
  })

  it('reads "here" as the city of the dateline', () => {
    const { locations, codes } = write('Kathmandu, June 12, 2024: The 5th meeting of the Council on Forest Fires commenced here today.')
    expect(places(locations)).toBe('Kathmandu/NP')
    expect(codes).toContain('place-from-dateline')
  })
})
