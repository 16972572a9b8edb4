/**
 * Letters of the Latin scripts, for use inside a character class. Datelines and bylines of other scripts have other forms;
 * and patterns made of `\p{Lu}` take a hundred times longer to compile, which is on the way of every start.
 */
export const CAPITAL = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u01a0\\u01af\\u1e00-\\u1eff'
export const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff'
