import { describe, expect, it } from 'vitest'
import { write } from './write.js'

describe('attendanceMode', () => {
  it.each([
    ['The 5th meeting of the Council on Forest Fires was held via videoconference on 14 May 2024.', 'online'],
    ['The 5th meeting of the Council on Forest Fires took place in a video conference mode.', 'online'],
    ['The 5th meeting of the Council on Forest Fires was held in a hybrid format.', 'hybrid'],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk. The delegation of Armenia joined via videoconference.', 'hybrid'],
    ['The 5th meeting of the Council on Forest Fires was held in person in Minsk.', 'in-person'],
    ['В режиме видеоконференции состоялось 5-е заседание Совета по лесным пожарам.', 'online'],
    ['5-е заседание Совета по лесным пожарам прошло в смешанном формате.', 'hybrid'],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk.', null],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk. The previous meeting was held online.', null],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk. The participants discussed online stores.', null],
  ])('%s', (text, expected) => {
    expect(write(text).attendanceMode).toBe(expected)
  })
})

describe('statusReason', () => {
  it.each([
    ['The 5th meeting of the Council on Forest Fires, scheduled for 20 May in Minsk, has been postponed due to heavy floods.', 'heavy floods'],
    ['The 5th meeting of the Council on Forest Fires was postponed at the request of Kazakhstan.', 'at the request of Kazakhstan'],
    ['5-е заседание Совета по лесным пожарам перенесено в связи с паводком.', 'паводком'],
    ['5-е заседание Совета по лесным пожарам отменено из-за паводка, сообщили в секретариате.', 'паводка'],
    ['The 5th meeting of the Council on Forest Fires was held in Minsk due to good weather.', null],
  ])('%s', (text, expected) => {
    expect(write(text).statusReason).toBe(expected)
  })
})
