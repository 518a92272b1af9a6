#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 shows the system's ICU in its headers, which clashes with the one inside Foundation. Nothing here uses it.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses to read.
static inline void muster_xml_free(void *memory) { xmlFree(memory); }
