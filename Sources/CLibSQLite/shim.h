#pragma once
#include <sqlite3.h>

// One cell of a column: `kind` is SQLITE_NULL, SQLITE_INTEGER with its value, or SQLITE_TEXT with where its bytes begin in the column's texts.
typedef struct { sqlite3_int64 value; int length; int kind; } muster_cell;
// A column that is read where it lies; without cells it has not been made, or is made anew for each reading.
typedef struct { const muster_cell *cells; const char *texts; } muster_column;

// SQLite extends its structs by composition: its own part first, ours behind it.
typedef struct { sqlite3_vtab base; void *context; } muster_table;
typedef struct {
  sqlite3_vtab_cursor base;
  sqlite3_int64 row;
  sqlite3_int64 end;
  // Which row each step stands for; NULL where a cursor visits rows as they lie.
  const sqlite3_int64 *order;
  const muster_column *columns;
  void *rows;
  void *matches;
} muster_cursor;

// Both are casts of integers to function pointers, which Swift cannot import.
static inline sqlite3_destructor_type muster_transient(void) { return SQLITE_TRANSIENT; }
static inline sqlite3_destructor_type muster_static(void) { return SQLITE_STATIC; }

// `sqlite3_config` takes any number of arguments, which Swift cannot import. SQLite then counts no memory of its own, under a lock that all
// threads share.
static inline int muster_set_memory(const sqlite3_mem_methods *methods) {
  int code = sqlite3_config(SQLITE_CONFIG_MALLOC, methods);
  return code == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) : code;
}
