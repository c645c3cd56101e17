package contact

// Lexicon is the data that detectors look things up in. A policy brings it;
// detectors never hold lists of their own beside it, except for the words of
// languages (digits, "at", "dot"), which package fold knows.
type Lexicon struct {
	// Hosts maps a host, or host and path prefix, to its class.
	Hosts []Host
	// Platforms are the services on which a conversation can go on.
	Platforms []Platform
	// Lists are the named word lists that terms are made of.
	Lists []List
	// Terms are the phrases that requests, moves and pointings are made of.
	Terms []Term
	// Patterns are what a policy's own rules look for.
	Patterns []Pattern
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
	Host  string   // for Email: the domain that the name stands for ("gmail.com")
	Names []string // lower case, as said: "whatsapp", "wa", "вотсап"
	// Nicknames are code names: "paper plane app", "blue bird".
	Nicknames []string
	// Ambiguous names count only beside another cue: "line", "signal".
	Ambiguous []string
	// Tool says that colleagues name it without leaving the marketplace
	// ("do you use Slack?"), so that a weak frame is not enough.
	Tool bool
}

// List is a named list of words and phrases, referred to as {name} in the
// terms of its language. The names that package detect knows (noun, compound
// and others) count across languages.
type List struct {
	Lang    string
	Name    string
	Class   Class   // what the words of a "noun" list ask for
	Evasion Evasion // what using these words is, or empty
	Words   []string
}

// Term is one phrase pattern in one language with what it means. It is matched
// word by word, without regard to case and accents:
//
//	what is {your} [best] {noun}    {list}, [optional], (one|other)
//	talk ..2 outside                up to two words of any kind
//	{your} {noun} $?                $ the end of a sentence, $? of a question
//	^ {your} {noun}                 ^ the beginning of a sentence
type Term struct {
	Lang    string  // BCP 47: "en", "pt", "hi-Latn"
	Role    string  // what the phrase is: see package detect
	Class   Class   // the class it speaks of; empty: that of its {noun} or {platform}
	Cue     Cue     // for terms that set a cue
	Evasion Evasion // what putting it so is, or empty
	Weight  float64 // confidence in [0,1] of a hit by this phrase alone
	Phrase  string
}

// Pattern is what one rule of a policy's own looks for: a regular expression in
// RE2's syntax over the folded text, in which letters are lower case and tricks
// are undone.
type Pattern struct {
	Rule       string
	Class      Class
	Act        Act
	Confidence float64
	Expr       string
	// Words says that a match must not begin or end inside a word.
	Words bool
}
