// libxml2's headers pull in ICU's, whose enums clash with those of Foundation's own ICU in any
// module that sees both. LIBXML_ICU_ENABLED guards only that include.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// xmlFree is a global function pointer, which Swift 6 refuses to read.
static inline void nb_xml_free(void *_Nullable pointer) { xmlFree(pointer); }

// xmlParserVersion is a global variable, too, or a macro in newer releases.
static inline const char *_Nonnull nb_xml_version(void) { return xmlParserVersion; }
