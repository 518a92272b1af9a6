#pragma once
#include <sqlite3.h>

// SQLite extends its structs by composition: its own part first, ours behind it.
typedef struct { sqlite3_vtab base; void *context; } muster_table;
typedef struct { sqlite3_vtab_cursor base; sqlite3_int64 row; sqlite3_int64 end; void *rows; void *matches; } muster_cursor;

// Both are casts of integers to function pointers, which Swift cannot import.
static inline sqlite3_destructor_type muster_transient(void) { return SQLITE_TRANSIENT; }
static inline sqlite3_destructor_type muster_static(void) { return SQLITE_STATIC; }
