import ipaddr from 'ipaddr.js'

/** All of IPv6 that is given out for the public (RFC 4291, IANA): what is outside is for inner use or for nothing. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** Public by its number and yet inside: the host of an Azure machine. */
const INNER_SERVICES = ['168.63.129.16']

/**
 * Whether an IP address leads to the public internet: not loopback, private, link-local (where clouds keep their
 * metadata), carrier-grade NAT, multicast, reserved or a tunnel that may hide any of them. IPv4 inside IPv6 is judged as
 * IPv4. What is no IP address is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast') return false
  if (address instanceof ipaddr.IPv6) return address.match(GLOBAL_UNICAST)
  return !INNER_SERVICES.includes(address.toString())
}
