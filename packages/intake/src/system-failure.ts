const SENTENCES: Record<string, string> = {
  EACCES: 'This user has no right to read it; change its rights or ask its owner.',
  EIO: 'The disk gave an error while it was read; check the disk.',
  ELOOP: 'Its links lead round in a circle.',
  EMFILE: 'Too many files are open in this process; close some and try again.',
  ENAMETOOLONG: 'Its name is longer than this system takes; give it a shorter one.',
  ENOENT: 'There is no such file or folder; check the path.',
  ENOTDIR: 'A part of its path is a file, not a folder; check the path.',
  ENXIO: 'It is a socket, not a file.',
  EPERM: 'This user has no right to read it; change its rights or ask its owner.',
}

/** One plain sentence for an error of the file system. */
export function systemFailure(error: unknown): string {
  const { code = 'no code', message = String(error) } = error as NodeJS.ErrnoException
  return SENTENCES[code] ?? `It could not be read (${code}: ${message}).`
}
