// sql.js with its WebAssembly in the script itself: nothing is read from a disk, also from the bundle.
declare module 'sql.js/dist/sql-wasm-inline.js' {
  import initSqlJs = require('sql.js');

  export = initSqlJs;
}
