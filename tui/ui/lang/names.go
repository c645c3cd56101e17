package lang

import "strings"

// Name is an identifier of the domain as people write it: "needs_review" is
// "needs review", in the reviewer's language. What a policy or a later engine
// adds has no translation and is said as it is.
func (p *Printer) Name(id string) string {
	s := strings.ReplaceAll(id, "_", " ")
	if p != nil {
		if t := p.names[s]; t != "" {
			return t
		}
	}
	return s
}

// Upper is a name in capitals.
func (p *Printer) Upper(s string) string {
	if p != nil {
		return p.upper(s)
	}
	return strings.ToUpper(s)
}

// Names are the identifiers as people write them, parted by commas.
func Names[T ~string](p *Printer, ids []T) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = p.Name(string(id))
	}
	return strings.Join(out, ", ")
}

// names are the names that there are to translate, each marked as one: the same
// word in a sentence may be translated by another, since one can "move" down and
// a "move" leads off the platform. A test holds them to the domain.
var names = []English{
	// Verdicts, outcomes, what is said of a detection.
	"violation¦name", "needs review¦name", "exception¦name", "allowed¦name",
	"confirm¦name", "dismiss¦name",
	"accepted¦name", "rejected¦name", "corrected¦name", "added¦name",
	// Classes, acts, whose it is.
	"phone¦name", "email¦name", "address¦name", "contact form¦name", "applicant system¦name", "social¦name",
	"meeting¦name", "messaging link¦name", "file share¦name", "portfolio¦name", "website¦name", "payment¦name",
	"share¦name", "request¦name", "move¦name", "circumvent¦name",
	"own¦name", "counterpart¦name", "third party¦name", "sample¦name", "platform¦name", "unknown¦name",
	// States and lanes.
	"pending¦name", "claimed¦name", "snoozed¦name", "decided¦name", "withdrawn¦name", "purged¦name",
	"main¦name", "second¦name", "lead¦name",
	// Events.
	"enqueued¦name", "reassessed¦name", "released¦name", "expired¦name", "amended¦name", "undone¦name",
	"skipped¦name", "woken¦name", "escalated¦name", "returned¦name", "revealed¦name", "referred¦name",
	// Surfaces, roles, plans, contracts.
	"profile¦name", "job post¦name", "proposal¦name", "invite¦name", "message¦name",
	"freelancer¦name", "client¦name", "agency¦name",
	"none¦name", "offered¦name", "active¦name", "ended¦name",
	// What is left out of an export, and how a fact is known.
	"not decided¦name", "a second review is open¦name", "the answer was known before¦name", "not what the filters ask for¦name",
	"decided before that time¦name", "decided after that time¦name", "another verdict¦name",
	"assumed¦name", "absent¦name",
	// What false alarms have in common.
	"evasion¦name", "cue¦name", "value¦name", "text¦name", "word before¦name", "word after¦name",
	"sender¦name", "surface¦name", "whose¦name", "rule¦name", "clause¦name",
	// Scripts with letters that look like those of another.
	"Latin¦name", "Cyrillic¦name", "Greek¦name", "Armenian¦name", "Cherokee¦name",
	// Evasions.
	"spelled digits¦name", "mixed digits¦name", "ordinal multiples¦name", "separator stuffing¦name", "spacing¦name",
	"at dot words¦name", "at dot symbols¦name", "missing tld¦name", "leet¦name", "letter digits¦name",
	"homoglyph¦name", "fullwidth math¦name", "emoji¦name", "native digits¦name", "zero width¦name", "bidi¦name",
	"combining¦name", "reversed¦name", "encoding¦name", "split messages¦name", "split lines¦name", "code name¦name",
	"handle hint¦name", "omission¦name", "math¦name", "in name¦name", "url obfuscation¦name", "pointing¦name",
	"picture¦name", "translation¦name", "slang¦name",
	// Cues.
	"document¦name", "talk¦name", "access¦name", "large file¦name", "needs id¦name", "own work¦name", "sample data¦name",
	"task¦name", "shortener¦name", "contact page¦name", "form personal¦name", "provider mail¦name",
}
