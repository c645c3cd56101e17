package contact

// Lexicon is the data that detectors look things up in. A policy brings it;
// detectors never hold lists of their own beside it, except for the words of
// languages (digits, "at", "dot"), which package fold knows.
type Lexicon struct {
	// Hosts maps a host, or host and path prefix, to its class.
	Hosts []Host
	// Platforms are the services on which a conversation can go on.
	Platforms []Platform
	// Terms are the phrases that requests, moves and pointings are made of.
	Terms []Term
}

// Host classes that are not contact classes by themselves.
const (
	HostShortener     Class = "shortener"
	HostEmailProvider Class = "email_provider"
	HostSample        Class = "sample"
)

// Host gives a class to a host ("t.me") or to a host with a path prefix
// ("docs.google.com/forms"). The longest match wins; subdomains match too.
type Host struct {
	Host  string
	Class Class
}

// Platform is a service on which a conversation can go on outside the
// marketplace, with the names that people give it.
type Platform struct {
	ID    string   // canonical, as in a value "telegram:ana"
	Class Class    // Social, Meeting, Payment or Email
	Names []string // lower case, as said: "whatsapp", "wa", "вотсап"
	// Nicknames are code names: "paper plane app", "blue bird".
	Nicknames []string
	// Ambiguous names count only beside another cue: "line", "signal".
	Ambiguous []string
}

// Term is one phrase in one language with what it means. Its Phrase is matched
// on the folded view, on word boundaries.
type Term struct {
	Lang   string // BCP 47: "en", "pt-BR", "hi-Latn"
	Role   string // what the phrase is: see package detect
	Class  Class  // the class it speaks of, or empty
	Act    Act    // the act it makes, or empty
	Phrase string
}
