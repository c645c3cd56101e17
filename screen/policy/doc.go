// Package policy judges hits: facts and hits in, findings out. It holds the
// clauses, the exceptions and the reasoning, all of them data, and the default
// policy. It knows no text.
//
// # Judging
//
// A hit falls under exactly one clause: the first in the file that is on its
// class and act and whose conditions all hold. Without one the hit is allowed.
// Then the exceptions that can lift that clause are tried, all of them:
//
//   - one whose conditions all hold, and that does not ask for a reviewer,
//     lifts the clause: the verdict is exception, whatever is unknown elsewhere;
//   - else the first that holds but asks for a reviewer (review_when), or that
//     might hold if a fact were known, makes it needs_review;
//   - else the clause stands with its own verdict, or with needs_review where
//     its own review_when says so.
//
// Every fact has a standing. A given or assumed fact has a value. An unknown
// one makes what depends on it undecided, in the logic of CEL's unknowns:
// false && unknown is false, true && unknown is unknown. Undecided never means
// allowed or lifted: it gives needs_review, and the reason names the fact. An
// absent fact, one that cannot exist on the surface, makes the condition that
// depends on it fail, its negation as well: on a profile neither
// contract.state == 'none' nor contract.state != 'none' holds.
//
// # The file
//
// A policy is one YAML document of at most 1 MiB in UTF-8. It is read
// strictly: unknown and repeated keys, wrong types, anchors and aliases,
// unknown facts and fields are mistakes, and Parse names every one of them
// with line and column. Texts may be quoted or not; a condition with a quote,
// a colon or a # in it needs quotes.
//
//	name: tools                # required; what the policy is called
//	title: Tool rental         # the same for people
//	surfaces:                  # required; where a text can stand
//	  - {id: listing, public: true}  # public: no recipient, no contract
//	  - chat
//	roles: [renter, client]    # values of sender.role and recipient.role
//	client_role: renter        # whose plan client.plan is; client if left out
//	plans: [basic, business]   # values of the plans
//	contract_states: [none, active]
//	classes: [pigeon_post]     # classes beside the built-in ones
//	assume:                    # facts of a message that carries none
//	  surface: chat
//	  sent_at: now             # the only thing that sent_at can be assumed to be
//	words: …                   # facts in plain words, see below
//	sentences: …               # reasons that belong to no clause, see below
//	clauses: […]
//	exceptions: […]
//	lanes: […]
//	reason_codes: […]
//	samples: […]
//	hosts: […]               # the rest is about detection, see below
//	platforms: […]
//	terms: […]
//	rules: […]
//	known_safe: […]
//
// A value that the file does not list is no fact: a message with the surface
// "foo" has an unknown surface.
//
// # Clauses
//
//	clauses:
//	  - id: C2                   # required, unique among all ids
//	    title: E-mail address    # required
//	    text: Do not share …     # required; the rule in plain words
//	    source: Terms of …       # where the rule comes from
//	    severity: high           # high, medium or low: 1, 0.7 or 0.4
//	    verdict: violation       # or needs_review; violation if left out
//	    on:                      # required; any entry has to fit
//	      - {classes: email, acts: [share, request]}
//	      - {classes: any, acts: move, except: [payment]}
//	    from: 2020-06-26         # in force from this day on (UTC)
//	    until: 2024-01-01        # and before this day
//	    when:                    # all must hold
//	      - if: "surface == 'chat'"
//	        text: "it stands in a chat: {surface}"
//	    review_when: […]         # any makes it needs_review
//	    reason: "{hit.class} {hit.act}; {contract.state}."  # required
//	    review_reason: "…"       # when review_when holds; reason if left out
//
// # Exceptions
//
//	exceptions:
//	  - id: X3
//	    title: Legal documents
//	    text: Documents that …
//	    source: Addendum …
//	    lifts: [C1, C2]          # clauses; every clause if left out
//	    evidence: The document.  # what the reviewer must see
//	    from, until, when, review_when, reason, review_reason: as above
//
// An exception needs at least one condition.
//
// # Conditions
//
// A condition is one CEL expression that is true or false. It is checked and
// compiled once; what could cost too much is a mistake in the file, not a slow
// message. FactInfos lists the facts that it may name; the facts of a message
// are
//
//	surface sent_at sender.role recipient.role client.plan sender.plan
//	recipient.plan contract.state contract.starts_later attachments
//
// and those of the hit at hand, which are always known,
//
//	hit.class hit.act hit.value hit.confidence hit.subject hit.cues
//	message.acts message.classes
//
// client.plan is the plan of whichever party has the role client, or the
// client_role of the file. It is
// unknown as long as a party of unknown role could be the client, and absent
// when neither is. contract.starts_later is true when the contract is known to
// have started after the message was sent, which makes it a message from
// before the contract whatever contract.state says by now.
//
// # Lanes
//
// What is flagged waits in the queue's main lane, unless a lane of the policy
// takes it: the first whose conditions all hold for certain. They are about the
// whole message, and beside its facts know
//
//	message.acts message.classes message.clauses message.verdict
//
// The roles say who may decide there; without any everybody may. The names lead
// and second belong to the queue.
//
//	lanes:
//	  - name: legal
//	    title: Legal documents
//	    roles: [legal, lead]
//	    when:
//	      - if: "'C3' in message.clauses && message.verdict == 'needs_review'"
//	        text: an address that may belong to a document
//
// # Words
//
// The text beside a condition, and every reason, is a template: {hit.class}
// and every other fact is filled in. The words block says facts in plain
// words, value by value; "other" stands for any other value with {value}
// filled in, "unknown" and "absent" for a fact without one, and "later" for
// contract.state when contract.starts_later is true. An assumed fact gets
// "(assumed)" behind it, and assumed or unknown facts that mattered for a
// finding and that its reason does not name are added to it.
//
//	words:
//	  contract.state: {none: there is no contract, active: a contract is active}
//	  client.plan: {other: "the client is on {value}"}
//
// Templates may also name {clause.id}, {clause.title}, {exception.id},
// {exception.title}, {exceptions} (those that an unknown fact leaves open) and
// {unknown} ("client.plan is unknown"). The sentences block replaces the
// reasons that belong to no clause: allowed, clause_unknown and
// exception_unknown.
//
// # Reason codes and samples
//
//	reason_codes:
//	  - {id: evasion, label: Hidden on purpose, key: "2", outcome: confirm}
//	  - {id: other, label: Something else, key: "3", outcome: confirm, required: true}
//	samples:
//	  - text: "my new email is ana@lopez-design.com"
//	    before: [hello]        # earlier messages of the thread
//	    facts: {contract.state: ended}
//	    country: PH            # of both parties
//	    attachments: [NDA.pdf]
//	    verdict: needs_review  # one, or a list of those accepted
//	    clause: C2             # one or a list: each must be among the findings
//	    exception: X1
//	    lane: main             # the lane that it must come into
//
// A decision may give a reason of its outcome; as soon as one of them is
// required, it has to.
//
// # What a policy brings along for detection
//
// Hosts, platforms and terms are added to the built-in ones and looked up
// before them. A host stands for the domains below it and, with a path, for
// all that begins like it; it has no scheme, port or wildcard, and may be an
// IDN. Its class is one of the classes, or shortener, email_provider or sample.
//
//	hosts:
//	  - {host: pigeons.example, class: pigeon_post}
//	  - {host: docs.example/form, class: contact_form}
//	platforms:
//	  - {id: coo, class: social, names: [coochat], nicknames: [the bird app], ambiguous: [coo]}
//	terms:                     # phrases; contact.Term describes their form
//	  - {lang: en, role: move, class: social, weight: 0.9, phrases: ["fly [away] with me"]}
//
// The role of a term is request, move, circumvent, announce, guard (nothing in
// it is any of these) or cue (with a cue).
//
// A rule is named by the id that findings show. With on, shadow and off the
// policy says what becomes of its hits: those in shadow are recorded and flag
// nothing; those that are off, or less certain than the threshold, are dropped.
// A rule with a class is the policy's own. Its patterns are regular expressions
// in RE2's syntax, without regard to case, over the text in which tricks are
// undone; its terms are words in a row, its hosts stand with whatever path.
// Texts under match must be found by it and those under no_match must not.
//
//	rules:
//	  - {id: phone.alone, state: off}
//	  - {id: link.bare, threshold: 0.8}
//	  - id: own.ring
//	    state: shadow
//	    class: pigeon_post
//	    act: share             # or request, move, circumvent; share if left out
//	    confidence: 0.8        # 0.9 if left out
//	    patterns: ['\bring-\d{4}\b']
//	    terms: [homing pigeon]
//	    hosts: [coo.example]
//	    match: ["my bird is RING-0042"]
//	    no_match: ["string-0042"]
//
// A value that is known to be safe breaks no clause: its finding is allowed, and
// says who put it on the list and why. It is compared with the value that
// findings show. With until it holds for messages sent before that day.
//
//	known_safe:
//	  - {value: "+14155552671", class: phone, who: ana, when: 2026-01-01, why: our own desk, until: 2027-01-01}
package policy
