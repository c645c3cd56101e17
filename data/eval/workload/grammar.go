package workload

import "strings"

// lines and words make the entries of the grammar.
func lines(s string) []string { return strings.Split(strings.TrimSpace(s), "\n") }
func words(s string) []string { return strings.Fields(s) }
func bars(s string) []string  { return strings.Split(s, "|") }

// grammar holds the lines for each slot; what a slot that is not here stands
// for is drawn (see made).
var grammar = map[string][]string{
	"sentence": lines(`
thanks for the <adjective> feedback on the <thing>, I will have the changes ready by <date>.
I have <gerund> the <thing> and the <thing>, and both are <adjective> now.
the <thing> still looks <adjective> to me, could we <verb> it before the <event>?
our <person> asked whether the <thing> can be <participle> without touching the <thing>.
I read the brief <adverb> and I have <small> questions about the <thing>.
my rate for this kind of <thing> is <price>, which includes <small> rounds of revisions.
I would start with the <thing>, since everything else depends on it.
we agreed on <price> for the <thing>, and the remaining <percent> is due after the <event>.
please find the <adjective> <thing> attached; it replaces the one from <date>.
the tests for <version> pass, but the <thing> is <adverb> slower than in the last release.
I am available from <date>, about <small> hours a day, and I can be <adverb> flexible around the <event>.
in the <adjective> <thing> there is a typo in the second paragraph, and the <thing> is missing.
<name> from the design team will <verb> the <thing> tomorrow, so please leave it as it is.
we had <number> visitors last week, which is <percent> more than before the <event>.
could you <adverb> explain why the <thing> needs a separate <thing>?
the customer was <adjective> with the result and wants to <verb> the <thing> as well.
it took me <small> days to <verb> the <thing>, mostly because the documentation was <adjective>.
I am attaching <small> screenshots that show how the <thing> behaves on a phone.
as discussed, the milestone covers the <thing>, the <thing> and one <adjective> <thing>.
you will see the refund for <order> on your card within <small> business days.
<order> is delayed because the <person> has not approved the <thing> yet.
the <adjective> part is done: the <thing> loads in under <small> seconds and the <thing> no longer flickers.
do you prefer a <adjective> <thing>, or should we keep the current one until <date>?
good point about the <thing>. I will <verb> it and send a new draft on <day>.
I have worked as a <person> for <small> years, mainly on <adjective> projects in <field>.
the kickoff is planned for <date> at <hour>, and the agenda is in the shared document.
my team consists of <small> people: a <person>, a <person> and myself.
please <verb> the <thing> in <language>, with <adjective> names and without external libraries.
let me know if the <thing> is too <adjective>; I can also <verb> it by hand.
we are looking for a <person> with <adjective> experience in <language> and <field>.
the script reads <number> rows from the <thing> and writes a <adjective> summary.
there is no need to hurry, the <event> was moved to <date>.
I noticed that the <thing> in <version> does not match the <thing> that we signed off.
happy to help with the <thing> again whenever you need a <adjective> pair of eyes.
congratulations on the <event>! The <thing> turned out really <adjective>.
the budget of <price> is fine for us, provided that the <thing> is part of it.`),
	"chat": lines(`
ok sounds <adjective>, talk later
haha yes the <thing> was so <adjective>
can't make it on <day>, maybe <day> instead?
i'm still <gerund> the <thing>, give me <small> more minutes
did u see the <thing> i sent yesterday? let me know what u think
no worries at all, take your time with the <thing>
omg the <event> was <adverb> <adjective> last night
just got home, so tired after the <event>
<name> says hi, we should all have dinner when the <event> is over
what do you mean the <thing> is <adjective>??
lol i forgot the <thing> at my parents place again
sorry i fell asleep, was the <event> any good?
the bus is late again, i'll be there around <hour>
happy birthday <name>! hope you have a <adjective> day
do you still have that <adjective> <thing> from last summer
i don't know if i can <verb> it today, my head hurts
we won the game by <small> points, it was <adjective>
can you pick up some milk and <number> grams of flour on your way back
my mum wants to know what time the <event> starts
good night, sleep well, don't forget your <thing> tomorrow
who is gonna <verb> the <thing> if <name> is away
thx for the <thing>, it works <adverb> now
i think <name> is right, the <adjective> one looks better
yeah saw it, pretty <adjective>, the ending was weird though
how was the <event>? did they like the <thing>
i owe you <price> for the tickets, will give it back on <day>
ugh the printer is broken again, i had to <verb> everything twice
see you at the usual place around <hour>, wear something warm
that's <adjective> news!! so happy for you and <name>
we should <verb> that before it gets dark
i'll be in the library till <hour> then heading home
dinner was <adjective>, you should have been there`),
	"thing":      bars("landing page|logo|invoice template|checkout|database schema|press release|product photos|wireframes|user manual|newsletter|spreadsheet|report|menu|sidebar|search index|caching layer|unit tests|video intro|voice-over|color palette|business plan|pitch deck|contract draft|time sheet|style guide|icon set|dashboard|sign-up form|payment flow|recipe book|blog post|podcast episode|translation|glossary|cover letter|floor plan|3D model|animation|sound track|storyboard|data pipeline|training set|test plan|release notes|price list|catalog|banner|backup|server config|login screen|settings dialog|export function|import script|chart|table of contents|summary|survey|questionnaire|mock-up|prototype|brand book|packaging|label|tutorial|presentation|API wrapper|deployment|migration|refactoring|bug report|stack trace|error message|umbrella|jacket|guitar|bike|camera|charger|notebook|ticket|sandwich|cake|book|movie|song|puzzle|garden|kitchen|couch"),
	"adjective":  bars("great|new|clean|simple|modern|final|short|long|detailed|careful|quick|slow|broken|strange|odd|lovely|bright|dark|heavy|light|cheap|costly|early|late|updated|revised|original|stable|fragile|flexible|responsive|minimal|colorful|readable|confusing|clear|solid|rough|smooth|friendly|serious|funny|boring|amazing|terrible|impressive|average|decent|promising|complicated|straightforward|reliable|outdated|elegant|playful|crisp|warm|cold|tiny|huge|creative|technical|scientific|financial|legal|medical|seasonal|weekly|monthly"),
	"verb":       bars("review|finish|change|rewrite|test|deploy|shorten|translate|polish|simplify|replace|remove|restore|measure|compare|document|approve|reject|postpone|discuss|repaint|rename|split|merge|export|import|archive|print|scan|crop|resize|animate|record|edit|proofread|format|refactor|debug|benchmark|migrate|install|configure|clean|fix|cook|build|paint|draw|fold|wash|carry|borrow|share"),
	"participle": bars("reviewed|finished|changed|rewritten|tested|deployed|shortened|translated|polished|simplified|replaced|removed|restored|measured|archived|printed|resized|animated|recorded|edited|formatted|debugged|migrated|installed|cleaned|fixed"),
	"gerund":     bars("reviewed|finished|rewritten|tested|deployed|translated|polished|simplified|replaced|restored|measured|documented|approved|renamed|merged|exported|resized|recorded|proofread|debugged|migrated|configured|cleaned|fixed|sorting|packing|painting|cooking"),
	"adverb":     bars("really|quite|fairly|slightly|much|carefully|briefly|quickly|slowly|mostly|nearly|almost|clearly|perfectly|surprisingly|hardly|usually|finally|partly|twice"),
	"person":     bars("designer|developer|copywriter|translator|accountant|project manager|product owner|photographer|editor|illustrator|data analyst|tester|architect|marketer|consultant|lawyer|researcher|tutor|virtual assistant|recruiter|voice actor|animator|engineer"),
	"event":      bars("launch|meeting|demo|workshop|review|deadline|release|conference|holiday|wedding|exam|party|concert|trip|interview|match|opening|picnic|festival|audit|sprint|milestone|presentation|webinar"),
	"field":      bars("e-commerce|education|health care|real estate|logistics|gaming|travel|fashion|food delivery|banking|insurance|publishing|biology|machine learning|web design|technical writing|music production|architecture"),
	"language":   words("Python Go Rust Java JavaScript TypeScript Kotlin Swift PHP Ruby Scala C++ SQL R German Spanish French Italian Polish Japanese Portuguese Dutch"),
	"month":      words("January February March April May June July August September October November December"),
	"day":        words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday tomorrow"),
	"name":       words("Anna Ben Carla David Elena Felix Grace Hassan Ines Jonas Kavya Liam Maria Nadia Oscar Priya Quentin Rosa Samuel Tomás Ursula Viktor Wendy Xin Yusuf Zoë José Łukasz François Jürgen Søren Aylin Bogdan Chloé"),

	// Contacts as people write them who hide nothing.
	"contact": lines(`
Call me on +1 <digits3> <digits3> <digits4>.
My number is (<digits3>) <digits3>-<digits4>, any time after <hour>.
You can reach me at <first>.<last>@<host>.<top>.
My email: <first><number>@<host>.<top>
Please write to <first>@<last>-studio.<top> so that we can go on.
See my work at https://<last>design.<top>/work.
More about us: www.<last>media.<top>
Add me on <messenger>: <first>_<last><small>
Let's continue on <messenger>, it is easier there.
What is your <messenger>? I can send the files there.
Could you send me your email address?
t.me/<first><last>
Our office is at <number> <last> Street, Springfield, IL 627<small><small>.`),
	"first":     words("anna ben carla david elena felix grace hassan ines jonas kavya liam maria nadia oscar priya rosa samuel viktor wendy"),
	"last":      words("lopez miller kumar schmidt rossi novak haddad tanaka silva jensen kowalski dubois murphy santos ivanov"),
	"host":      words("gmail outlook yahoo proton mailbox fastmail brightpixel northwind"),
	"top":       words("com com com net org io co"),
	"messenger": words("whatsapp telegram skype discord signal viber"),
	"lead":      bars("call me|my number is|text me on|here is my cell|ring me at"),
	"write":     bars("write me at|my mail is|email|send it to|reach me at"),
	"talk":      bars("add me on|let's talk on|find me on|message me on|let's move to"),
	"at":        bars(" at | (at) |[at]| AT | {at} "),
	"dot":       bars(" dot |(dot)| [.] |[dot]| DOT "),
	"hinted": lines(`
same name as here on the blue bird app
you find my number in the picture
search my full name on the professional network
the link is in my profile picture`),
}
