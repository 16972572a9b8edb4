import { expect, test } from 'vitest'
import { reportOnce } from './report-once.ts'

function listener() {
  const told: string[] = []
  const clock = { now: 0 }
  const report = reportOnce((error) => told.push(error.message), { now: () => clock.now })
  return { told, clock, report }
}

test('a message is told again after a minute, not before', () => {
  const { told, clock, report } = listener()
  for (clock.now = 0; clock.now < 150_000; clock.now += 1_000) report(new Error('disk full'))
  expect(told).toEqual(['disk full', 'disk full', 'disk full'])
})

test('other messages are told at once', () => {
  const { told, report } = listener()
  for (const message of ['a', 'b', 'a', 'c', 'b']) report(new Error(message))
  expect(told).toEqual(['a', 'b', 'c'])
})

test('neither the number of a job nor the script that was refused makes another message', () => {
  const { told, report } = listener()
  report(new Error(`NOREPLICAS script: ${'0a'.repeat(20)}, on @user_script:679.`))
  report(new Error(`NOREPLICAS script: ${'1b'.repeat(20)}, on @user_script:217.`))
  report(new Error('could not renew lock for job 17'))
  report(new Error('could not renew lock for job 18'))
  report(new Error('could not reach port 6379'))
  report(new Error('could not reach port 6380'))
  expect(told).toEqual([
    `NOREPLICAS script: ${'0a'.repeat(20)}, on @user_script:679.`,
    'could not renew lock for job 17',
    'could not reach port 6379',
    'could not reach port 6380',
  ])
})

test('what is thrown need not be an error', () => {
  const { told, report } = listener()
  report('words')
  report(undefined)
  expect(told).toEqual(['words', 'undefined'])
})

test('a flood of different messages is cut off and told of again when it is over', () => {
  const { told, clock, report } = listener()
  for (let index = 0; index < 5_000; index += 1) report(new Error(`message ${index}`))
  expect(told).toHaveLength(1_000)
  clock.now = 60_000
  report(new Error('after it'))
  expect(told.at(-1)).toBe('after it')
})
