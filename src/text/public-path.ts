// What a page may say of a place on this machine: nothing that others cannot see.

/**
 * The path of a file as pages show it: below the name of `folder`, without what leads to it. '/home/ana/work/clips/a.txt' in
 * '/home/ana/work/clips' is 'clips/a.txt'. A path outside of the folder keeps its last part where it says where somebody's files lie.
 */
export function publicPath(path: string, folder: string): string {
  const whole = withoutEndSlashes(folder);
  const name = lastPart(whole);
  if (path === whole) return name;
  if (path.startsWith(`${whole}/`)) return `${name}${path.slice(whole.length)}`;
  return /^(?:[/\\~]|\.\.|[a-z]:)/iu.test(path) ? lastPart(path) : path;
}

function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && (path[end - 1] === '/' || path[end - 1] === '\\')) end -= 1;
  return path.slice(0, end);
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
