// What a page may say of a place on this machine: nothing that others cannot see.

/**
 * The path of a file as pages show it: below the name of `folder`, without what leads to it. '/home/ana/work/clips/a.txt' in
 * '/home/ana/work/clips' is 'clips/a.txt'. A path outside of the folder keeps its last part where it says where somebody's files lie.
 */
export function publicPath(path: string, folder: string): string {
  const whole = folder.replace(/[/\\]+$/u, '');
  const name = lastPart(whole);
  if (path === whole) return name;
  if (path.startsWith(`${whole}/`)) return `${name}${path.slice(whole.length)}`;
  return /^(?:[/\\~]|\.\.|[a-z]:)/iu.test(path) ? lastPart(path) : path;
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
