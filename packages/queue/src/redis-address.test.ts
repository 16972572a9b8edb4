import { describe, expect, test } from 'vitest'
import { redisAddress } from './redis-address.ts'

describe('addresses that are understood', () => {
  test.each([
    ['redis://queue.example', 'redis://queue.example:6379', { host: 'queue.example', port: 6379 }],
    ['redis://127.0.0.1:6380/3', 'redis://127.0.0.1:6380/3', { host: '127.0.0.1', port: 6380, db: 3 }],
    ['redis://[::1]:6380', 'redis://[::1]:6380', { host: '::1', port: 6380 }],
    [
      'redis://desk:a%40b%2Fc@queue.example',
      'redis://queue.example:6379',
      { host: 'queue.example', port: 6379, username: 'desk', password: 'a@b/c' },
    ],
    [
      'redis://:word@queue.example',
      'redis://queue.example:6379',
      { host: 'queue.example', port: 6379, password: 'word' },
    ],
    [
      'rediss://queue.example:6390',
      'rediss://queue.example:6390',
      { host: 'queue.example', port: 6390, tls: { servername: 'queue.example' } },
    ],
    ['rediss://10.0.0.8', 'rediss://10.0.0.8:6379', { host: '10.0.0.8', port: 6379, tls: {} }],
    ['unix:///run/desk/redis.sock', 'unix:///run/desk/redis.sock', { path: '/run/desk/redis.sock' }],
    ['redis+unix:///run/redis.sock', 'unix:///run/redis.sock', { path: '/run/redis.sock' }],
    [
      'unix:///run/my%20desk.sock?db=2&username=desk&password=a%2Bb',
      'unix:///run/my desk.sock?db=2',
      { path: '/run/my desk.sock', username: 'desk', password: 'a+b', db: 2 },
    ],
  ])('%s', (url, shown, connection) => {
    expect(redisAddress(url)).toEqual({ shown, connection })
  })
})

describe('addresses that are refused, without showing a password', () => {
  test.each([
    ['', 'expected redis://host:port, rediss://host:port or unix:///path/to.sock, came no address'],
    ['127.0.0.1:6379', 'came no address'],
    ['http://desk:secret@queue.example', 'came http://…'],
    ['redis://', 'expected a host after redis://'],
    ['redis://desk:secret@queue.example/jobs', 'expected the number of a database, came "jobs"'],
    ['redis://desk:secret@queue.example?tls=true', 'expected no parameters, came "tls"'],
    ['unix://run/redis.sock', 'expected a full path with three slashes'],
    ['unix:///', 'expected a full path with three slashes'],
    ['unix:///run/redis.sock?password=secret&retry=1', 'expected username, password, db parameters, came "retry"'],
    [`unix:///${'long/'.repeat(30)}redis.sock`, 'expected a socket path of at most'],
  ])('%s', (url, words) => {
    const refused = () => redisAddress(url)
    expect(refused).toThrow(TypeError)
    expect(refused).toThrow(words)
    expect(refused).not.toThrow('secret')
  })
})
