# English. Roles are those that package detect knows: request, move, circumvent,
# handle, hint, asksign, announce, guard, cue.
lang en

list common = a | an | the | my | your | you | i | me | we | us | our | is | are | was | be | been | it | its | this | that | there | here | to | of | on | in | at | by | for | from | with | as | and | or | so | if | can | could | would | will | shall | should | may | might | do | does | did | have | has | had | what | what's | which | where | when | how | who | why | not | no | any | some | all | just | also | then | than | get | got | give | send | go | let | let's | want | need | like | know | tell | see | say | one | out | up | off | over | back | good | best | better | well | new | right | now | more | am | i'm | im | u | ur | r | n | d | s | t | m | ll | re | ve | please | pls | ok | hi | hey | work | home | name | look | take | make | come | find | use | put | think | only | same | other | them | him | her | his | their | they | he | she | s | use | time | day | via | through | about | after | before | under | own | been
list your = your | ur | yr | yor | you're | your own | urs | ya | thy
list my = my | our | mine | mah
list adj = best | direct | personal | private | work | business | office | home | current | actual | real | active | main | primary | preferred | correct | full | exact | good | valid | other | own | new | daytime | professional | company | alternative | alternate | complete | non work | secondary | usual | normal | regular | cool
list nameand = full name and | name and | full names and | legal name and | company name and | first name and | full legal name and | name, | full name, | name & | date of birth and | resume and | cv and | name + | portfolio and
# what joins the nouns of one request ("your email and phone"), across languages
list and = and | or | n | also | plus | with | the | your | ur | y | e | et | und | oder | ou | o | tu | su | seu | sua | ton | votre | deine | ihre | и | или | at | aur | و | 和 | 跟
list idword = id | username | user name | user | handle | name | nick | nickname | account | acct | contact | number | no | num | link | tag | profile | details | info | login | screen name | address | page | gc | call link | invite | invite link | meeting link | code | qr code | channel | group | link id | ID number
list compound = volume | volumes | limit | limits | quota | traffic | capacity | frequency | cadence | tool | tools | stack | software | book | provider | providers | filter | filters | alias | aliases | clients list | hygiene | warmup | stats | metrics | policy | policies | rules | export | exports | import | imports | migration | backup | archive | hours | person | persons | lens | sheet | point | template | templates | plugin | plugins | plug in | marketing | marketer | campaign | campaigns | list | lists | validation | validator | verification | verifier | field | fields | form | forms | format | formats | formatting | server | servers | newsletter | newsletters | sequence | sequences | copy | copywriting | copywriter | design | designs | designer | developer | development | app | apps | application | bot | bots | chatbot | chat bot | api | apis | integration | integrations | automation | automations | header | headers | builder | scraper | scrapers | scraping | finder | extractor | extraction | service | services | system | systems | blast | blasts | parser | parsing | provider | hosting | sender | bar | ads | ad | advertising | page | pages | clone | clones | sdk | webhook | webhooks | data | database | databases | dataset | column | columns | generator | lookup | screen | case | cases | repair | cover | game | games | website | site | store | shop | experience | skill | skills | outreach | deliverability | writing | writer | flow | flows | funnel | funnels | responder | autoresponder | handling | tracking | open rate | content | posts | post | reels | reel | stories | story | growth | followers | follower | strategy | manager | management | expert | specialist | extension | extensions | feed | style | theme | themes | mockup | mockups | logic | business api | cloud api | graph api | stickers | sticker | icon | icons | logo | logos | button | buttons | widget | widgets | channel management | community management | moderator | moderation | server setup | schema | input | regex | mask | picker | notification | notifications | reminder | reminders | gateway | client | clients app | crm | analytics | audience | algorithm | monetization | automation tool | sales | leads | lead generation | listing | listings | accounts | account manager | account management | creatives | creative | banner | banners | thumbnail | thumbnails | video editor | videos editing | of hours | of pages | of words | of items | of people | of revisions | of pieces | of products | of | in mind | one | theory | pad | plate | plan | plans | network | support team | support agent | support agents | support reps | inbox management | inbox zero | setup | migration | interface | ux | ui | wireframe | wireframes | layout | layouts | module | component | components | cleaning | enrichment | collection | etiquette | addict | interview | interviews | book | books | jack | charger | user | users | calls | responses | queue | ticket | tickets | thread | subject | line | lines | body | signature | signatures | confirmation | confirmations | autocomplete | shooting | footage | photography | accessories
list give = pop | chuck | lob | sling | fire | bung | toss | flick | jot | scribble | pencil in | revert with | reply back with | come back with | get back to me with | respond with | dictate | spell out | furnish | collect | confirm | specify | send | give | share | drop | provide | text | pm | dm | shoot | pass | leave | post | write | forward | hand | email | msg | message | reply with | type | submit | add | include | mention | exchange | supply | reveal | disclose | spill | slide | inbox | sent | share with | sending | giving | sharing | providing | send over | drop me | pass me | send through | list | throw
list want = get | have | take | know | ask for | ask | grab | borrow | bother you for | request | obtain | see | save | note | trouble you for | collect | hv | c
list contactverb = reach | call | contact | text | ring | message | msg | whatsapp | get | find | phone | email | mail | buzz | dial | get hold of | get ahold of | get in touch with | catch | talk to | speak to | speak with | connect with | ping
list go = continue | talk | chat | speak | discuss | move | switch | go | hop | jump | connect | communicate | proceed | meet | meet up | text | message | carry on | catch up | shift | migrate | keep talking | keep chatting | have a chat | have a call | have a quick call | have a quick chat | do a call | do a quick call | do it | do this | set up a call | schedule a call | jump | hop | hop on a call | jump on a call | chat more | talk more | talk further | discuss further | discuss more | discuss this | discuss it | discuss details | discuss the details | discuss the rest | discuss the project | continue this | continue it | continue our chat | continue our conversation | continue the conversation | continue the chat | continue the discussion | continue our discussion | continue talking | continue chatting | move this | move it | move the conversation | move the chat | move our conversation | move our chat | move things | move the discussion | take this | take it | take the conversation | take things | take our chat | take the chat | bring this | bring the conversation | get | get in touch | keep in touch | stay in touch | interact | converse | work | coordinate | sync | sync up | link up | touch base | exchange messages | exchange files | start a chat | start chatting | start | finalize | finalise | handle this | handle it | deal | negotiate | video call | voice call | have a meeting | have the interview | do the interview | conduct the interview | hold the interview | head | transfer | relocate | swap | catch you | see you | reach each other | keep going | pick this up | pick it up | finish this | wrap this up | settle this | talk about it | talk about this | talk it over | talk details | talk about details | talk there | chat there | connect there
list moveverb = move | switch | hop | jump | shift | migrate | go | head | move over | switch over | hop over | hop on | jump on | get | come | come over | transfer | move this | move the conversation | move our conversation | move the chat | move our chat | take this | take it | take this conversation | take the conversation | continue | continue this | continue the conversation | continue our conversation | continue our chat | continue the chat | keep talking | carry on | talk more | chat more | talk further | bring this | lets talk | let's chat | pick this up
list contactme = add | get at | holla at | find | text | txt | message | msg | mssg | massage | ping | dm | pm | hit | hmu | call | reach | reach out to | contact | write | write to | ring | buzz | catch | get | get hold of | get in touch with | inbox | follow | invite | connect with | talk to | chat with | speak to | email | mail | drop | hit up | search | search for | look up | look for | see | reply to | respond to | meet | video call | facetime | holler at | hola | request | knock | answer | tag | poke | shoot
list lets = let's | let us | lets just | let's just | can we | could we | shall we | should we | we can | we could | we should | we may | why don't we | why not | want to | wanna | would you like to | would you mind if we | do you want to | i prefer to | i'd prefer to | i would prefer to | i'd rather | i would rather | i'd like to | i would like to | i'd love to | we'd better | better to | better | you can | u can | please | pls | plz | kindly | happy to | i'm happy to | i am happy to | maybe we can | maybe we could | maybe we should | perhaps we can | perhaps we could | can you | could you | we will | we'll | i suggest we | i suggest to | i propose we | how about we | what if we | may we | mind if we | are you open to | is it possible to | would it be possible to | it's easier to | it is easier to | easier to | faster to | it would be easier to | it would be better to | would be great to | it's better to | it is better to | i can | i could | i will | i'll | if we could | if we can | if you want to | feel free to | then we can | so we can | we need to | we have to | gotta | i want to | i wanna | i need you to | i usually | i only | i mostly | i always | up for | ready to | lmk if we can | care to | and then we
list so = to | and | or | so | then | able to | willing to | for
list talk = talk | chat | speak | continue | discuss | discuss this | discuss it | discuss further | discuss the details | discuss details | discuss more | move | switch | hop | jump | communicate | message | text | continue this | continue it | continue the conversation | continue our conversation | continue our chat | move this | move it | chatting | talking | talk more | talk further | chat more | keep talking | connect | get in touch | keep in touch | stay in touch
list people = audience | audiences | influencer | influencers | creators | creator | bloggers | teams | staff | employees | drivers | tenants | parents | teachers | investors | shoppers | citizens | public | world | user | users | customer | customers | client | clients | visitor | visitors | people | they | student | students | buyer | buyers | audience | fan | fans | follower | followers | patient | patients | subscriber | subscribers | lead | leads | prospect | prospects | member | members | guest | guests | candidate's | everyone | players | agents | employees | our team
list adv = please | directly | further | more | there | instead | now | today | tomorrow | rather | quickly | also | just | later | privately | better | easier | faster | anytime | any time | over there | asap | first | everything | somewhere like | the rest | always | then | maybe | pls | right now | straight
list on = on | to | over to | over | via | through | thru | in | using | onto | off to | by | at | into | with | across to | w
list the = that | the | a | an | my | your | ur | our | this | some | any
list outside = outside | outside the bounds of | somewhere outside | somewhere outside of | off of | apart from | other than | outside of | off | out of | away from | beyond | besides
list platformword = platform | the platform | this platform | site | the site | this site | app | the app | this app | website | the website | this website | here | upwork | system | the system | this system | marketplace | the marketplace | fiverr | freelancer | this chat | this place | the chat | portal
list here = here | in here | over here | right here | on here | in this chat | in this thread | on this platform | on the platform | through the platform | via the platform | on upwork | through upwork | via upwork | in upwork | on the site | on this site | in the chat | in the app | within the platform | platform's | using the platform | through this platform | on fiverr | in the message center | inside the platform
list place = about section | about me section | contact section | about tab | contact tab | bio | instagram bio | caption | alt text | thumbnail | intro | credits | end credits | commit history | source code | html source | metadata | exif data | letterhead | business card photo | slide deck | pitch deck | case study | case studies | resume file | figma file | prototype | storefront | van | side of the van | van in the photo | shop window | sign | poster | t shirt | mug | screenshot | screenshots | last picture | cover page | title page | title slide | end slide | back cover | inside cover | top of the page | bottom of my page | bottom of my website | end of the document | end of my cv | end of my resume | end of the deck | footnote | footnotes | comments section | code comments | comment in the code | attachments | attached pdf | attached cv | attached resume | attached picture | attached image | attached photo | attached deck | attached brochure | audio | voice note | recording | screen recording | reel | showreel | story | stories | highlights | pinned post | pinned tweet | tweet | channel description | video description | description box | about box | linktree | link tree | wayback | whois | domain record | license file | package file | changelog | code | repo | folder | drive folder | drive | zip file | archive | spreadsheet | last tab | hidden sheet | template | invoice sample | sample invoice | letter | stamp | sticker | postcard | email footer | game | level | map | artwork | painting | illustration | drawing | sketch | design | portfolio | website | web site | site | webpage | web page | homepage | home page | profile | banner | file | files | pdf | last page | page | last slide | slide | slides | picture | pic | pics | photo | image | images | cv | resume | attachment | attached file | document | doc | docs | footer | header | cover | cover image | cover photo | video | intro video | readme | github | linkedin | signature | watermark | logo | business card | brochure | zip | presentation | deck | link | description | profile picture | profile pic | profile photo | avatar | demo | sample | samples | work samples | sheet | blog | about page | about me page | contact page | landing page | gallery | dp | qr code | qr | flyer | wordpress site | personal site | personal website | shop | store | instagram | facebook | youtube channel | channel | google doc | readme file | repository | proposal pdf | certificate | last image | end of the video | end of the pdf | bottom of the page | bottom of the pdf | bottom of my site | mockup | cover letter
list details = mail | e mail | mail id | email id | gmail | insta | instagram | discord | signal | viber | wechat | socials | contact number | contact no | whatsapp no | mobile no | cell no | phone details | personal email | personal number | personal contact | direct line | direct number | office number | work email | business email | chat link | messenger link | invite link | telegram link | whatsapp link | calendly | calendly link | scheduling link | meeting link | booking page | contact form | contact page | contact channels | handles | usernames | username | user name | skype name | skype handle | telegram handle | ig handle | instagram handle | discord tag | way to reach me | ways to contact me | contact details | contact info | contact information | contact detail | contacts | contact | contact data | details | info | my info | number | phone number | phone | cell number | mobile number | mobile | cell | email | e-mail | email address | skype | skype id | whatsapp | whatsapp number | telegram | handle | booking link | calendar | calendar link | phone no | tel | address | links | link | social links | socials | social media | my contact | everything you need to reach me | ways to reach me | how to reach me | how to contact me | way to contact me | all my contacts | digits | coordinates
list button = book consultation | book a consultation | book a call | book now | book | book me | book a meeting | booking | schedule | schedule a call | schedule now | schedule a meeting | contact | contact me | contact us | get in touch | hire me | hire us | let's talk | lets talk | talk to me | chat | chat with me | chat with us | whatsapp | message me | call me | call us | calendar | calendly | reach me | reach out | say hello | say hi | email me | consultation | free consultation | appointment | book an appointment | get a quote | request a quote | enquire | enquiry | inquire
list buttonword = button | link | form | tab | page | icon | section | widget | menu | bubble | cta | banner
list press = hit | press | click | click on | tap | tap on | use | push | find | look for | try | hit on | fill | fill in | fill out | select | choose | go to | visit | see | check | check out
list cvword = cv | cvs | c.v | resume | resumes | résumé | application | applications | cover letter | cover letters | curriculum vitae | job application | samples and cv
list oursite = site | website | web site | portal | careers page | career page | career site | careers site | careers portal | webpage | web page | homepage | form | job board | careers section | job portal | company site | company website | company page | application form | hr system | ats | recruiting page | page | system | google form | typeform | jobs page | platform
list payword = directly | outside | offline | off platform | in cash | by cash | cash | in crypto | with crypto | by bank transfer | by wire | by wire transfer | via bank transfer | via wire | bank transfer | outside of here | privately | under the table | through bank | to my account | to my bank | to my bank account | via western union | by check | personally | straight to my account | upfront outside
list fees = fee | fees | commission | commissions | service fee | service fees | platform fee | platform fees | upwork fee | upwork fees | the fee | the fees | service charge | charges | connects

noun phone = callback number | call back number | phone contact | active phone contact | contact phone number | cont no | ct no | daytime number | day time number | emergency number | backup number | direct dial | whatsapp no | phone digits | phone number | phone numbers | number | phone | phone no | cell | cell number | cell phone | cellphone | cell phone number | cellphone number | mobile | mobile number | mobile no | mobile phone | mobile phone number | telephone | telephone number | tel | tel number | landline | contact number | contact numbers | contact no | contact num | contact phone | contact phone number | call number | direct line | phone line | line number | text number | number to call | cell no | number to text | handphone | handphone number | telephone no | phonenumber | whatsapp number | viber number | telegram number | numbers
noun email = email | e-mail | email address | e-mail address | email adress | e-mail adress | mail id | email id | e-mail id | mail address | mail | emails | email addresses | emailaddress | electronic mail | inbox address | work email address | email addr | personal mail | email contact
noun address = address | home address | street address | physical address | mailing address | postal address | shipping address | delivery address | office address | residential address | home location | live location | location pin | exact location | exact address | full address | house address | billing address | postcode | postal code | zip code | zipcode | zip | street name | house number | adress | place of residence
noun social = handle | handles | social handle | social handles | social media | socials | social media handle | social media handles | social media accounts | social media profiles | social profiles | social accounts | contact | contacts | contact detail | contact details | contact info | contact information | contact data | personal contact | personal contact info | personal contact details | messenger | messenger id | im id | chat id | contact me details | coordinates | social links | external contact | im handle | im name | messaging app | messenger app | chat app
noun meeting = calendar link | booking link | meeting link | meet link | scheduling link | calendar | video call link | call link | calendar invite link
noun payment = bank details | bank account | bank account number | bank account details | account details for payment | iban | upi id | wallet address | crypto wallet | crypto address | bitcoin address | btc address | swift code | routing number | account number | payment details | bank info | bank information | pay id | paypal email | paypal address | sort code | bank data

slang phone = digits | nummer | numba | numbr | nmbr | num | nums | nbr | no | nos | phn | phn no | ph | ph no | ph number | hp number | hp no | fone | fone number | fon | cell num | mob | mob no | mob number | celly | cellie | jack | foney | phone num | ph num | fone no | mobile num | numero | contct no | cntct no | tel no | phone nr | phonee | celnum | cel | cp number | cp no
slang email = addy | email addy | eml | eaddress | e address | emal | emial | imel | mail addy | email add | e add
slang social = deets | dets | contact deets | socmed | the socials | tag | gamertag | soc meds | contax | @ | ids

macro item = [{nameand}] {noun} | {platform} [{idword}] | {mailer} [{idword}] | {pay} [{idword}]
macro ask = what is | what's | whats | wats | wat is | wat's | wots | wts | wuts | whts | what are | what was | what would be | what might be | which is | may i know | can i know | could i know | can you tell me | could you tell me | would you tell me | tell me | do you mind telling me | what will be | and what's | remind me of | remind me | lmk | lemme know | let me know | kindly tell me | do you remember | whats is | may i ask | can i ask what's | can i ask | i'd like to know | i want to know | whatz | wht is | wht's
macro please = please | pls | plz | plss | plsss | kindly | just | also | then | quickly | u can | you can | go ahead and | feel free to | could you | can you | can u | cud u | could u | would you | will you | would you please | could you please | can you please | can u please | can u pls | do you mind | would you mind | mind | why don't you | be so kind to | so please | if you could | if you can | if possible | i need you to | i want you to | i would like you to | i'd like you to | you should | u should | you need to | you must | you'll need to | remember to | don't forget to | you have to
macro may = can i | could i | may i | might i | can we | could we | may we | cud i | can u let me | let me | lemme | i need to | we need to | i'd like to | i would like to | i want to | i wanna | we want to | we would like to | we'd like to | is it ok if i | is it okay if i | is it possible to | would it be possible to | mind if i | would you mind if i | do you mind if i | any chance i can | any chance i could | any chance to | i'd love to | happy to | i should | i have to | i must | how can i | how do i | how could i | hope i can | hoping to
macro need = i need | we need | i will need | i'll need | we will need | we'll need | i would need | we'd need | i want | we want | i'd like | we'd like | we would like | i would like | i require | we require | need | gimme | gimmi | give me | lemme have | let me have | i just need | i only need | all i need is | i'm missing | i am missing | i don't have | i do not have | i dont have | i still need | i still don't have | i lost | i asked for | please confirm | confirm | please provide | plz provide | how about | what about | i'd love | i also need | we also need | i am going to need | i'm gonna need | we are going to need
macro reachyou = (to | i can | we can | i could | where i can | where we can | on which i can | that i can | for me to | for us to | i should | can i | i may | we should | where i could | so i can | so we can) [best | quickly | directly | easily] {contactverb} (you | u | ya) [on | at | by | with | through | via] [directly | quickly]
macro pl = {platform} [{idword}]


# --- requests -----------------------------------------------------------------
term request weight=0.93
	<ask> {your} [{adj}] [{adj}] <item> [<reachyou>]
	<ask> [the | a] [{adj}] [{adj}] <item> <reachyou>
	[any | a | which | whats | is there a | is there any | is there an | do you have a | do you have any | do you have an | have you got a | the] [{adj}] [{adj}] {noun} <reachyou>
	<may> {want} {your} [{adj}] [{adj}] <item> [please]
	<ask> (the | an) {noun} (of | for) (you | your) [office | house | home | company | shop | studio | place | business]
	<may> {want} (a | an | the | some | any) [{adj}] [{adj}] {noun} (for | from | of | off | off of) (you | u | yours)
	[<please>] {give} [me | us | over | across | through | along | in | my way | with me | with us] {your} [{adj}] [{adj}] <item> [please | pls | plz]
	[<please>] {give} [me | us | over] (a | the | any | some | an) [{adj}] [{adj}] {noun} <reachyou>
	[<please>] (sharing | sending | giving | telling | providing | dropping | passing) [me | us] {your} [{adj}] [{adj}] <item>
	<need> {your} [{adj}] [{adj}] <item>
	(tell | give) me {your} [{adj}] <item>
	(save | note | take down) {your} [{adj}] <item> [please]
	^ [and | or | so | hi | hey | hello | ok | okay | btw | also | then | maybe | sir | bro | dear] {your} [{adj}] [{adj}] <item> [please | pls | plz | bro | dear | sir | first] $?
	{your} [{adj}] [{adj}] <item> (please | pls | plz | plss | plz?) $
	(swap | exchange | trade) [our] [{adj}] <item>
	(how do | how can | how could | how should | how may | how would | what is the best way to | what's the best way to | best way to | easiest way to) [i | we] {contactverb} (you | u) (outside | off | directly | privately | by phone | by email | over the phone | on the phone | via email | via phone | by mail | offline | personally)
	(do | did | can | could) (you | u) [mind] (have | got | use | share | provide | own) (a | an | any | ur | your) [{adj}] [{adj}] (phone number | cell number | cell | mobile number | email | email address | e-mail | mobile | contact number | messenger | private email | gmail | work number | personal number | landline | telephone)
	how (else | otherwise) (can | could | do | may | might | should | would) (i | we) [best] {contactverb} (you | u | ya) [then | directly | outside | instead]
	where (should | can | do | could | shall | may) (i | we) (email | e-mail | text | whatsapp | fax | mail) [..3] $
	(is there | do you have | got | have you got | there's) (any other | another | some other | an alternative | a different | a better | an easier) (way | ways | means | method | channel) [i can | to | where i can | for me to | we can] {contactverb} (you | u)
	(which | what) [{adj}] [{adj}] {noun} (do | are) (you | u) (use | using | have | on | check | prefer | go by)
	(which | what) [{adj}] [{adj}] {noun} (you | u) (use | are using | have | check | prefer)
	<ask> (a | some | any) [{adj}] [{adj}] {noun} (for | of) (you | u | yours)
	(do | d | did) (u | ya) (have | got | use) [a | an | any] {platform} $
	^ ({messenger} | {mailer}) $?
	[<please>] {give} [me | us | over] (number | phone number | contact | contact number | contact details | contact info | whatsapp number | mobile number | cell number | email id | phone no | mobile no | contact no | whatsapp no) [please | pls | plz | asap | sir | bro | here] $
	(is there | do you have | have you got | got) (a | an | any) [{adj}] [{adj}] {noun} [where | that | at which | on which | through which] [i | we] [can | could | may] [best] {contactverb} (you | u) [at | on | by | with]
	(some | any | another | a | a better | an alternative | an easier | a faster | one more | any other | some other | a direct | other) (way | ways | means | method | methods | channel | channels | place) (to | i can | we can | for me to | for us to | where i can) [best | directly | quickly] {contactverb} (you | u) (outside | directly | off | elsewhere | privately | besides | other than | apart from | beyond)
	(what | which) {noun} (should | can | do | shall | may | could | must | would) (i | we) [best] ({contactverb} | dial | write to | send it to | send the | send this | send that | invite)
	(where | how) (can | could | should | do | may) (i | we) [best] (send | email | mail | text | whatsapp | message) (you | u) [a | an | the | directly | privately] (outside | text | sms | off here | off platform)
	^ (what | which) {noun} $?
	(any | some | a | an | which | what) [{adj}] (<item> | {messenger}) (where | on which | at which | that | so | through which | i can | we can) [i | we | that] [can | could | may | should] [best | directly] ({contactverb} | follow up with | follow up | add | follow | find | invite | stay in touch with | keep in touch with | get back to) (you | u | ya) [on | at | with | by | directly]
	(may | can | could | do) (i | we) [also] (have | get) (an | a) (e-mail | email | phone | mobile | contact) (address | number) [for you | of yours | please]
	[<please>] {give} [me | us] (a | an | the | some | any) [{adj}] [{adj}] {noun} (so | where | that) [that] (i can | we can | i could | we could)
	how (do | can | should | could) (i | we) (get in touch with | get hold of | reach | contact | get ahold of) (you | u) (quickly | fast | urgently | in an emergency | after hours | if needed | later)
	(best | preferred | easiest | quickest | fastest) (number | phone | email | contact number | contact method | way) to {contactverb} (you | u) [on | at | by]
	(which | what) (messenger | messengers | chat app | chat apps | messaging app | social media | socials | social networks) (do | are | can | would) (you | u) [use | on | have | prefer | got]
	(are | r) (you | u) (on | using | active on) [any] (social media | socials | messengers | messenger apps)
	(mind | do you mind | would you mind | could you | can you) (sharing | giving | dropping | sending | telling | leaving) [me | us] {your} [{adj}] [{adj}] <item>
term request evasion=slang weight=0.85
	(drop | gimme | shoot | slide | text | send | pass | giv | gv | snd | gimmi) [me | us] (ur | yo | yr | ya) [{adj}] <item>
	(drop | gimme | shoot | slide | text | send | pass | giv | gv | snd | gimmi) [me | us] (da | d | the | them | that) [{adj}] {noun}
	(wats | whats | wat's | what's | wuts | wots | wat | wot | whts | wht | what) (ur | yr | yo | ya | u | d | da) [{adj}] <item>
	(got | u got | you got | u have | ya got | have u got) (a | an | any) <item>
	(lemme | let me) (get | hav | have | hv | see) (ur | yo | yr | them | dem | those | your) [{adj}] <item>
	(lemme | let me) (get | grab | have | hv) (that | dat | da | the) [{adj}] {noun}
	^ (what | wat) {noun} (u | you | ya) (on | at | using)
	(dm | pm | msg | inbox | text) [me] (4 | for | ur | your | 4 ur | for your | with your) [{adj}] <item>
	(hit | hmu) [me] with (ur | your | yo | them | those) [{adj}] <item>
term request weight=0.8
	{your} [{adj}] (phone number | phone | contact number | contact details | email address | email id | whatsapp number | skype id | home address | cell number | mobile number) (is | would be) (needed | required | necessary | requested)
	(leave | drop | put | write | post | type | send | share) [me | us] (a | any | some) [{adj}] (number | phone number | contact | email address | contact number | email id | mobile number)
term request class=address weight=0.9
	where (do | d) (you | u | ya) live [exactly | at | now | right now]
	where exactly do (you | u) live
	where (you | u) live [at | exactly] $?
	where (are | r) (you | u) (living | staying | residing) [exactly | now | at]
	(what | which) (street | building | neighborhood | neighbourhood | area exactly) (do you live | are you) [on | in]
	where [exactly | about | in town | precisely] (is | s | are) {your} (office | house | home | shop | studio | apartment | flat | place | workshop | store | offices | warehouse | headquarters) [exactly | located | at | situated]
	(what is | what's | whats | give me | send me | share) (the | your) (exact | full | street | postal | mailing) address (of | for) {your} [..1] (office | house | home | shop | studio | place | company | store)
	where (should | can | do | could | shall) (i | we) (send | ship | mail | deliver | post | courier) (it | them | the | you | this | a | your) [..2]
	where (can | could | should | do | shall) (i | we) (visit | find | meet) (you | u) [in person]
	(can | could | may) (i | we) (visit | come to | stop by | drop by | come by | swing by) {your} (office | house | home | studio | place | shop)
	(send | share | drop) [me | us] {your} (location | live location | pin | location pin)
term request weight=0.8
	(do | r | are) (you | u) (have | on | use | using | got | available on | active on | reachable on) [a | an | the | any] {messenger} [{idword} | too | as well | or not | or {platform}] $
	(have | got) (you | u | you got) [a | an | any] {messenger} [{idword}] $?
	(any | got any | got) {messenger} [{idword}] $?
	(do | r | are | did) (you | u | ya) (have | use | got | on) [a | an | any] {platform} [{idword} | too | or not] $?
	(u | you) on {messenger} $?
	(is there | any | do you have) [a | any] [other | better | direct] way [i | we] [can] [to] (reach | contact | call | text | get hold of) you (directly | outside | by phone | by email | off platform | privately)
	^ {messenger} (id | username | handle | number | contact | acc | account) $?

# --- moves --------------------------------------------------------------------
term move weight=0.93
	^ [ok | please | pls | then | and | so | better] {talk} [with me] (on | via | over | in | through) [{the}] <pl>
	{so} [{adv}] {talk} [with me | with you] [{adv}] {on} [{the}] <pl>
	{lets} [{adv}] {go} [{adv}] {on} [{the}] <pl> [instead | if you want | if you prefer | chat | call]
	{lets} [{adv}] {go} [with] (me | us | you | each other) [{adv}] {on} [{the}] <pl>
	{lets} [{adv}] (continue | move | take | shift | carry on | carry | keep | bring | switch | have | finish | pick up | transfer | hold | do | start | resume) (this | the | our | that | these | all) [quick | whole | rest of the | rest of our | project] (conversation | conversations | chat | discussion | talk | call | interview | convo | talks | project talk | conversation up | chat up | meeting) [up] [{adv}] {on} [{the}] <pl>
	{lets} [{adv}] (go | hit | use | try) {platform} [instead | then | k | ok] $
	^ [ok | just | please | pls | so | then | better | lets | we can | we could] (use | try | open) {messenger} [instead | then | please | for this | to talk | to chat | with me] $
	{lets} [{adv}] (take | move | bring | carry | switch | shift) (this | it | things | everything | the rest) [{adv}] {on} [..1] {platform}
	(tele | wa | tg | snap | ig | insta | fb | viber | zoom | signal) (me | us) [{adv} | later | tomorrow | pls] $
	(wouldn't | would) it be (easier | better | faster | simpler | nicer) (on | via | over | if we used | if we use | to use) [{the}] {platform}
	(more | most) (responsive | active | available | reachable) (on | via | through) [{the}] {platform}
	(i'm | im | i am | we are | we're) (easier | faster | quicker | easiest | quickest | best | better) (to reach | reached | reachable | to find | to get) (on | via | through) [{the}] {platform}
	(my | our) (preferred | usual | main | default) (app | channel | messenger | way) (is | would be | s) {platform}
	(ping | text | message | msg | dm | call | add | write | contact | reach | find) [me | us] [{adv}] (on | via | over | through) (my | our) {platform}
	(why not | how about | what about | what do you say we | shall we say | ok if we) [we] (use | do | try | go with | move to | switch to | talk on | chat on | continue on | go on) [{the}] {messenger}
	(there's | there is | we have | i have | i run | i've got) (a | our) {platform} (group | server | channel) [..3] (join | add | come | hop)
	{lets} [{adv}] (hop | jump | get | hop on | jump on | do | have | schedule | set up | arrange | start) (on | onto | to) [{the}] [quick | short | brief | 15 min] <pl> [call]
	{lets} [{adv}] (do | use | try | have | schedule | set up | arrange) [a | an | the | one] [quick | short | brief] {platform} [call | chat | meeting | instead]
	{contactme} (me | us) [up] [{adv}] [{adv}] (on | at | via | through | thru | over | by | in | using | onto | with) [{the}] <pl>
	{contactme} (me | us) [up] [a | an] (line | message | msg | dm | pm | text | note | hello | hi | shout | invite) [{adv}] (on | at | via | through | over | in | using) [{the}] <pl>
	(hmu | hit me | hit me up | hit us up | holla | holler | dm | pm | text | msg | ping | message | catch me | buzz | add) [me | at me] (on | at | in | via | thru | over) [{the}] {platform}
	{moveverb} [this | it | there | things | everything | us | the discussion | our discussion] (on | to | over to | onto | over on | off to | via) [{the}] <pl> $
	^ [ok | sure | great | please | pls | so | and | maybe | then | yes | well] {moveverb} [this | it | there | things | us] [over] (to | on | onto | via) [{the}] <pl>
	(i'm | im | i am | i'm also | available | reachable | am available | i'm available | i am available | i'm reachable | you can find me | you can reach me | you can contact me | u can find me | find me | reach me | am) [also | always | usually | mostly | only | all day] [active | online | available | reachable | more active | most active] (on | at | via | through | over) [{the}] {messenger} [{adv} | most of the time | too | all day | as well | 24/7 | anytime] $
	^ (available | reachable | active | online) (on | via | at | through) [{the}] {messenger}
	{platform!} me [{adv}]
	(whatsapp | skype | telegram | viber | discord | facetime | wechat | snapchat | fb) (me | each other | with me)
	(better | faster | easier | quicker | simpler | best | more comfortable | more convenient) [to (talk | chat | reach me | get me | communicate | discuss | do this)] (on | via | over | in | through | with | using) [{the}] {platform} [there]
	{platform!} (is | would be | will be | works | might be | s) [way | much | a bit | just | probably] (better | faster | easier | best | quicker | good | fine for me | more convenient | simpler) [for me | for us | to talk | for this | for chat | for chatting | for quick questions | for communication]
	{platform!} (works | is fine | is ok | is good | is okay | suits) [best | better | well | great] (for | with) (me | us)
	(how about | what about | prefer | i prefer | i'd prefer | we prefer | i would prefer | rather) [to use | using | chatting on | talking on | talking via | a | a quick] {messenger} [instead | better | call | chat] $
	(are you | r u | if you are | you) [ok | okay | fine | good | comfortable | happy] (with | to use | using) {messenger} [instead] $?
	(see you | talk to you | talk | ttyl | meet you | chat | catch you | speak) [there] (on | over | via | in) {messenger} $
	(i will | i'll | i can | can i | could i | may i | ill | shall i | let me | i'm going to | i would) [just | also] (text | message | msg | add | ping | call | contact | write | dm | find | reach | reach out to | video call) (you | u | ya) [{adv}] (on | via | through | over | in | at) [{the}] <pl>
	(i will | i'll | i can | ill | i'm going to | let me) send (you | u) (a | an | the | my) {platform} (invite | link | invitation | meeting link | request)
	(i will | i'll | i can | ill | i'm going to) send (you | u) (a | an | the) {messenger} (invite | request | message | link | invitation | friend request)
	(move | switch | continue | chat | talk | conversation | discussion) (over to | over on) {platform}
	(join | join me | join us) (on | in | at | via | over) [{the}] {messenger} [{idword} | group | server] $
	(join) [me | us] [on | in] (my | our) {messenger} [server | group | channel | community | workspace]
	(only | mostly | usually | always | quickly) (reply | respond | answer | use | check | available) [faster | quickly | messages] (on | to | via) {platform}
	(work | deal | collaborate | do business) [together | with you | with me] directly [with me | with you | with each other | and save | instead | without] $
	(if we | we | let's | lets | could we | can we | i can) (work | deal | collaborate) [together] directly
	(reply | respond | answer) [much] (faster | quicker | quickly | sooner | there) (on | via | through | over) {platform}
	(add | follow | friend) me (there | on) {platform}
	(my | our) (team | assistant | manager | partner | company | boss | hr) (will | can) (contact | reach | text | message | call | add | interview) you (on | via | through) {platform}
	(interview | meeting | chat | conversation | communication | discussion | onboarding | training | briefing) (will be | is | would be | to be | can be | will take place | takes place) [held | done | conducted | carried out | scheduled | ..1] (on | via | over | through | in | using) {platform}
	(download | install | get | set up | create an account on) {messenger} (and | then | so | to) [we can | add | message | text | contact | find | search] [me | us | for me | my | talk | chat]
# A move is a verb of talking, with whom, and a channel.
list commfree = talk | talking | chat | chatting | speak | speaking | discuss | discussing | communicate | communicating | communication | converse | conversing | continue | continuing | get in touch | getting in touch | keep in touch | stay in touch | touch base | catch up | conversation | discussion | interview | interviews | onboarding | talk more | hop on | jump on | video chat | video call | voice call
list commobj = contact | contacting | reach | reaching | reach out to | message | messaging | msg | text | texting | txt | ping | pinging | dm | pm | write | write to | call | calling | add | adding | find | follow | meet | meeting | hit | hit up | look up | catch | ring | buzz | inbox | invite | inviting | search for | facetime | get | get hold of | get in touch with | connect with | talk to | talk with | chat with | speak to | speak with | interview | see | facebook message
list persons = manager | hiring manager | hr manager | hr | hr team | hr department | recruiter | assistant | boss | team | team lead | partner | secretary | supervisor | agent | representative | project manager | lead | director | colleague | cofounder | ceo | admin
macro whom = me | us | you | u | ya | each other | one another | him | her | them | my {persons} | our {persons} | the {persons} | our company's {persons} | the hiring manager
term move weight=0.88
	{commfree} [..3] (on | over to | via | over | through | thru | in | using) [{the}] {messenger}
	{commobj} (<whom>) [..2] (on | at | over at | via | through | thru | in | by | using | to | with | over | over on) [{the}] {platform!}
	^ [please | just | pls | you can | u can | better | also | then] (write | text | message | ping | call | msg | dm) [me] (on | via | through | over) {messenger} $
	(reach out | get in touch | get back | respond | reply | write back | follow up) [to me | to us | with me | with us | to you | with you] [..1] (on | via | through | over | at | using | in) [{the}] {platform}
	(i'm | im | i am | we are | we're | we r) [also | always | usually | mostly | active | online | available | reachable | only] (on | over on | over at) [{the}] {messenger} [if | so | when | too | all | most | as | and | 24/7 | daily | anytime | there]
	(i'm | im | i am | we are | we're) [also | always | usually | mostly | active | online | available | reachable | only] (on | over on) [{the}] {messenger} $
	(i | we | i'm | im | i am | we are) [will | 'll | am | just] (send | sending | sent | shoot | shooting) (you | u) (a | an | my) [friend | connection | contact | follow | message | chat | {platform}] (request | invite | invitation | message | dm | link | msg) (on | via | through | over | at | in) [{the}] {platform}
	(we | i | our team | my team) [all | usually | mostly | only | always | just | prefer to | normally] (use | uses | talk on | chat on | work on | communicate on | are on) {platform} (for | to) [all | our | internal | daily | quick] (communication | communications | communicate | communicating | chat | talk | chatting | talking | messaging | calls | discussions)
	(my | our) {platform} (dm | dms | inbox | pm | chat) (is | are) [always] open
	(slide | slip | hop | jump | come) (into | in to | in | to) my {platform} (dm | dms | inbox | pm)
	(all | further | future | any further | our) (communication | communications | discussion | discussions | conversations | contact | talks | updates) [..3] (on | via | through | over | in) [{the}] {platform}
	(free | available | up | open | ready | time) for (a | an) [quick | short | brief] {platform} [call | chat | meeting | session]
	(schedule | set up | arrange | book | plan | do | have | organize) (a | an | our | the) [quick | short | brief | first | 15 minute | 30 minute] {platform} (call | chat | meeting | session | interview) [with | tomorrow | today | on | at | so | to | for | next | this]
	(give | send | drop) (me | us) (a | an) [quick] (call | ring | message | text | msg | buzz | dm) (on | via | over | through | at) [{the}] {platform}
	(move | shift | go | take it | take this | jump | hop) (over | across) to [{the}] {platform}
term move weight=0.85
	{contactme} (me | us) [up] [{adv}] (on | at | via | through | by | to | with | using) (my | our) [{adj}] {noun}
	(reached | contacted | available | reachable | found) [{adv}] (on | at | via | through | by) (my | our) [{adj}] {noun}
	(send | drop | leave | shoot) (me | us) [a | an] [quick] (message | dm | text | line | note | pm | voice note | msg | request | hello) [{adv}] (on | via | over | at | in | through | to) [{the}] <pl>
	(can | could | may | to | will) be (reached | contacted | found | messaged) [{adv}] (on | at | via | through | by) [{the}] <pl>
	(you can | u can | you could | you may | you'll | you will) [always | also | easily] {contactme} (me | us) [{adv}] (on | at | via | through | by | over) [{the}] <pl>
term move class=phone weight=0.85
	{lets} [{adv}] (talk | speak | chat | discuss | discuss this | talk this over | catch up | talk about it | connect) (over the phone | by phone | on the phone | via phone | on a phone call | by telephone | on my cell | via sms | by sms | over text | by text | via text)
	(call | text | ring | phone | sms) (me | us) [{adv}] (on my | at my | on | via) (cell | mobile | phone | cellphone | landline | personal number | direct line | sms | private number)
	(give) (me | us) a [quick] (call | ring | buzz | bell | tinkle) (on my | at my | at | on) (cell | mobile | phone | number | office)
	(give) (me | us) a [quick] (call | ring | buzz | bell) (instead | directly | rather | so we can | so i can | and we can | and we'll | to discuss | to talk | anytime | any time)
	{lets} [{adv}] (hop on | jump on | get on | do | have | move to | talk on | switch to) [a | the] [quick | short] (phone | phone call | call over the phone)
	(i'd | i would | we'd | would) (prefer | rather) [to] (talk | speak | discuss | chat | do this) (over the phone | by phone | on the phone | via phone)
	(i'd | i would | we'd | would) (prefer | rather have | like) (a | to have a) (phone call | telephone call)
	{lets} [{adv}] (do | have | hop on | jump on | get on | schedule | set up) (a | an) [quick | short] (phone call | telephone call)
	(call | text | phone | ring) me directly
	(call | text | ring | phone) (me | us) (on | at | via) (my | our) [{adj}] {noun}
	(can we | could we | shall we | let's | lets | we can | we could | would like to | i'd like to | want to) (have | do | schedule | arrange | set up) (a | an) [quick | short] (phone call | telephone call | phone conversation | phone chat | phone interview)
	(talk | speak | chat | discuss | interview) [..2] (over the phone | by phone | on the phone | via phone)
	(text me | sms me) (instead | there | anytime | any time) $
term move class=email weight=0.85
	{lets} [{adv}] {go} [{adv}] (by | via | over | through | on | to | using) (email | e-mail | mail | personal email | private email)
	(contact | write | message | reach | reply | respond | email | e-mail | mail | text) [to] (me | us) [{adv}] (at | by | on | via | in | to | through | over) [my | our | the] [{adj}] (email | e-mail | mail | inbox | gmail | email address | mailbox | hotmail | outlook)
	(you can | you may | you could | u can | feel free to | please | just | kindly | pls | then | simply | always) [also | just | always] (email | e-mail | mail) (me | us)
	{lets} [{adv}] (talk | speak | chat | discuss | continue | connect | communicate) [..2] (via | by | over | through | on) (email | e-mail)
	(email | e-mail | mail) (me | us) (directly | privately | instead | personally | outside | separately | your | the | with | when | if | and | so)
	(shoot | drop | send | write) (me | us) (an | a) [quick | short] (email | e-mail | mail) (and | so | with | when | if | instead | directly | then | first | about)
	^ (shoot | drop | send | write) (me | us) (an | a) [quick | short] (email | e-mail | mail) $
	(i'd | i would | we'd | i | we) (prefer | rather | like) [to] (discuss | talk | continue | communicate | do this | chat | email | use | keep it | handle this | talk further) [this | it | further | the details | details] (over | by | via | through | on | using | in) (email | e-mail | mail)
	(discuss | talk | continue | communicate | chat | handle this | keep talking) [this | it | further | the details | details | the conversation] (over | by | via | through | using) (email | e-mail)
	(shoot | drop | send) (me | us) (an | a) (email | e-mail | mail) (at | to | on | directly | instead | outside | privately) [my | our | the]
	(i will | i'll | i can | ill | let me) (email | e-mail) (you | u) (directly | privately | outside | offline)
	{lets} [{adv}] (use | switch to | move to) (email | e-mail | mail)
	(take | move | continue) [this | it | the conversation] (to | over | by | via | on | over to) (email | e-mail | mail)
term move class=social weight=0.88
	{lets} [{adv}] (get | hop | step | jump) (off | off of | away from | outside | outside of) {platformword}
	(talk | chat | speak | communicate | discuss | continue | connect | meet | move | go | take it | take this | contact me | message me | reach me | find me | stay in touch | keep in touch | get in touch | reach out | reach out to me | write me | text me | call me | take things | move things | do business | do this | do it | collaborate | message | text | converse) [{adv} | with me | with you | the details | this | it | everything | directly | further] {outside} {platformword}
	{lets} [{adv}] (work | deal | continue | talk | chat | do this | go | collaborate | meet) [together | directly] (outside | offline | off platform | off site | off the books | somewhere else | elsewhere | on another app | on another platform | on a different app | on a different platform | in private | some other way)
	{lets} [{adv}] (take | move | bring | continue) (this | it | the conversation | our conversation | things | the discussion | our chat | the chat) (offline | off platform | off site | off here | elsewhere | somewhere else | outside | private | to another app | to another platform | to a different app | to private chat | to a private channel | to a better app | to somewhere else)
	(talk | chat | speak | continue | discuss | text | message | meet | carry on | communicate | keep talking | move on | connect) [{adv} | this | it | further | more | the details] (elsewhere | somewhere else | off here | off this app | off this site | off the app | off the site | off platform | off the platform | off upwork | outside upwork | on another app | on a different app | on another platform | in another place | on the outside)
	(take | move | bring) (this | it | us | things | the chat | the conversation | the talk) (offline | outside | off | elsewhere)
	(contact | reach | message | text | write | find | get) (me | us) [{adv}] [..1] (not | rather than | instead of) (through | via | on | in) [this | the] (here | site | platform | app | chat)
	(talking | communicating | chatting | working | discussing | speaking | dealing | connecting | continuing | messaging | texting | meeting) [..2] {outside} {platformword}
	(take | move | bring | continue | carry | carry on | keep | have) [this | the | our | it | that] [conversation | chat | discussion | talk | convo | project | communication | thing] [on] {outside} {platformword}
	{lets} [..2] (talk | chat | speak | discuss | connect | meet | continue) [..2] (somewhere else | elsewhere | some other place | another place | outside)
	(skip | bypass | avoid | leave | go around | cut out) (upwork | fiverr | the platform | this platform | the site | the middleman | this site | the middle man)
	(take | move) (this | it | things | the conversation) (off platform | offsite | off site | off of here | off here | elsewhere)
	(contact | write | message | reach | text) [to] (me | us) (directly | privately | outside | offline | personally | in private | elsewhere | off platform | in another app)
	(contact | reach | reach out to) (me | us) (outside | off) [of] {platformword}
	(somewhere | anywhere | some place | place) (else to talk | else we can talk | other than here | outside of here | outside this platform | more private to talk)
	(is there | do you have) (another way | other way | any other way | a better way | an alternative way) [for us] to (contact | reach | communicate | talk | chat | get in touch) [with] [you] [outside | besides here | other than here]
	(can't | cannot | can not | dont want to | don't want to | not allowed to | not able to) (talk | chat | say | discuss | write) (much | it | that | this | freely | openly) here
	(this app | this platform | this site | upwork | the chat here | this chat) (is | keeps) (slow | too slow | laggy | not reliable | annoying | crashing) (let's | lets | so let's | can we | so can we) [..2] (talk | chat | move | use | switch | go)
	add me (there | as a friend | to your contacts | up) $
	(messaging | messenger | chat) app [so] (we can | to) (talk | chat | continue | discuss)
	{lets} {go} (on | to | via | in | through | over) [a | an | another | other | any | some] [private | different | external | better] (messenger | messaging app | chat app | messenger app | other app | another app | instant messenger)
term move class=applicant_system weight=0.9
	(apply | apply now | applying | submit your application | submit an application | submit your proposal | register | sign up | send your application | fill your application | submit your details | complete your application | complete the application) [{adv} | here | for this job | for this role | for the job | for this position | for the position | for the role | first] (on | at | through | via | using | to | in | over) (our | my | the | the company | our company | the company's | our own | this external | the official) [company | official | own | hr | recruitment | hiring | careers] {oursite}
	(visit | go to | check | see | use) (our | my | the company) [company | official | careers | career] {oursite} (to | and) (apply | register | sign up | submit)
	(fill | fill in | fill out | complete | submit) [out] (the | this | our | an | your) [job | short | online] (application | application form | job application) (on | at | via | through) (our | my | the company) [company | own] {oursite}
	(apply | applying | submit your application | application | apply for this) [only | directly | here] (through | via | on | at | using | with) (greenhouse | lever | workday | workable | ashby | smartrecruiters | bamboohr | indeed | linkedin jobs | linkedin | glassdoor | ziprecruiter | jobvite | breezy | teamtailor | recruitee | monster | wellfound | angellist | angel list | our ats | taleo | icims)
	(apply | applications) (only | directly | are accepted | accepted | must be submitted | should be sent | are handled | handled) [only] (on | at | through | via | to | by) (our | my | the | email | e-mail | company | this) [company | own | official] [{oursite}]
	(send | submit | email | e-mail | forward | mail | upload | drop | sending) [us | me | in | over | along | through] [your | a | ur | the | all | updated | latest | an | any] [updated | latest | recent | detailed] {cvword} [and portfolio | and cover letter | and resume | and cv | and samples | and rates | with portfolio | with samples | and your portfolio] (to | at | via | on | through | by) [our | my | this | the following | the] [..1] ({noun} | {mailer} | {platform} | {oursite})
	(send | submit | email | e-mail | forward | mail | drop | sending) [us | me | in | over | along | through] [your | a | ur | the | all | updated | latest | an | any] [updated | latest | recent | detailed] {cvword} [and portfolio | and cover letter | and resume | and cv | and samples] (to | at) {@}
	(email | e-mail) (us | me) [your | a | ur | the] [updated | latest] {cvword}
	(send | submit | forward | mail | drop | share) [us | me] (your | ur | the | updated | a) [updated | latest] {cvword} [..1] (to | at | with) (our | my | the) [..3] (by | via | through) (email | e-mail | mail | whatsapp | telegram)
	(send | submit | forward | mail) [us | me] (your | ur | the | updated) [updated | latest] {cvword} (by | via | through) (email | e-mail | mail | whatsapp | telegram)
	(to apply | for applying | in order to apply | to submit your application | if you want to apply | to be considered) [please | kindly | just] (visit | go to | use | see | fill | register | complete | email | sign up | head to | check | open) [..2] {oursite}
	(register | sign up | create an account | enroll | onboard) (on | at | via | through | in) (our | the company | the company's | my) [..1] {oursite}
	(apply) (by | via | through) (email | e-mail | mail | our website | our site | google form | the form below | whatsapp | telegram | linkedin)
	(apply | register | sign up) (outside | off | outside of) {platformword}
	(interested candidates | interested applicants | candidates | applicants | interested freelancers) [can | should | may | must | please | are requested to | are asked to] (send | email | mail | contact | whatsapp | apply | submit | forward | write) [..3] (to | at | on | via) (our | my | {@})
	(apply | submit your application | application form | application | apply here) (at | here | via | on | through | using | below) {@}
term move class=payment weight=0.85
	(pay | send | transfer | wire | paid | paying | compensate | payment | reimburse) [me | us | you | ur] [the money | money | the payment | payment | the funds | funds | half | the rest | it | the deposit | a deposit | the amount | everything] [{adv}] (on | by | via | through | with | using | in | to | into | over) [my | our | your | the] {pay} [{idword} | link | account | instead]
	(pay | transfer | wire | paid | paying) (me | us | you) [the money | money | the payment | the funds | half | the rest | it | the deposit] {payword}
	(pay | payment | payments | paying | transfer | invoice) [me | us | you | be | it] [the rest | directly] (outside | outside of | off) [of] [{platformword}]
	(skip | avoid | save | save on | dodge | bypass | evade | escape | cut out | get around | without | not pay | don't pay | losing | lose | saves | saving | avoiding | skipping | instead of paying) [paying | on | the | this | their | any | these | those | all] [upwork | upwork's | platform | platform's | fiverr | site | their | 20% | 10% | service | high] {fees}
	(i accept | we accept | i take | we take | i can accept | do you accept | can you accept | i only accept | i prefer | prefer | do you have | you accept | do you take) [payment | payments | payment via | payments via | payment through | payment by | payment in] {pay} [payments | payment | only | too | as well] $
	(accept | receive | send | take | make | get | prefer | request | getting) [the] (payment | payments | money | deposit | funds) (via | through | by | on | with | in | using | to) {pay}
	{pay} me [the] [money | payment | deposit | half | directly]
	(send | wire | transfer) [me | us | you | the] [money | payment | the money | the payment | deposit | funds | half] (to | into) (my | our) (bank | bank account | account | iban | wallet | {pay})
	(direct | private | outside) payment (outside | off | via | through | by | to) [..1] [{pay} | {platformword}]
	(cancel | close) the contract and (pay | work | continue) [..2] (directly | outside | privately)
	(let's | lets | we can | can we | could we | we could | happy to | i can) (work | deal | do this | do it | do the project | do business) (without upwork | without the platform | without fiverr | without a contract | without the contract here)

# --- pointing -----------------------------------------------------------------
# Where × what: {details} stand in a {place}, or a {place} holds {details}.
macro mine = my | our | all my | all our | all of my | all of our
macro sure = contact details | contact info | contact information | contact data | phone number | email address | mobile number | whatsapp number | telegram handle | booking link | calendar link | all contact details | all the contact details | all details to reach me
macro stands = is | are | s | can be found | could be found | will be found | can be seen | is listed | are listed | is shown | are shown | is written | are written | is printed | are printed | is displayed | is visible | are visible | appears | appear | sits | stands | lives | is hidden | are hidden | is embedded | is mentioned | are mentioned | is included | are included | is available | are available | is at | is there | are there | is given | was left | are all
macro within = in | on | at | inside | under | within | below | behind | across | along | near | into | through | via | at the bottom of | at the top of | at the end of | in the corner of | on the back of | on the side of | at the start of
term circumvent weight=0.9
	<mine> {details} (<stands>) [also | right | all | clearly | just | there | hidden | written | listed | linked | printed | shown | displayed | embedded | big] (<within>) [..3] {place}
	<mine> {details} (<within>) [the | my | our | this | attached] [..1] {place} [if | so | when | feel]
	[the | all | our] <sure> (<stands>) [also | right | all | clearly | just | there | hidden | written | listed | linked | printed | shown | displayed | embedded] (<within>) [..2] {place}
	the (number | phone | email | mail | handle | skype | phone number) (is | s) (written | printed | painted | shown | displayed | visible | hidden | readable | right there | big) (<within>) [..3] {place}
	(i've | ive | i have | i | we've | we have | we) [also | just | already] (put | left | added | included | wrote | written | hid | hidden | attached | placed | uploaded | listed | printed | embedded | stuck | typed | shown | posted | noted | saved) <mine> {details} (<within>) [..2] {place}
	(you can | you could | you'll | you will | you may | u can | you might) [also | easily | always] (find | see | read | get | spot | grab | check) [all] (<mine> {details} | <sure>) (<within>) [..3] {place}
	(find | see | get | read | grab | take) <mine> {details} (<within> | from) [..2] {place}
	(check | check out | see | look at | look in | look for | look on | open | visit | read | view | watch | zoom in on | zoom into | scroll to | scroll down to | go to | download | inspect | pause | search) [..3] {place} [in my | of my | on my | of the | in the | on the] [{place}] [and | then] [to | for | if you want to | if you need to | in order to | when you want to | you'll see how to | you will see how to | you can see how to | it tells you how to | it shows how to | and you'll know how to | you'll know how to | and you can | and] [..1] (reach | contact | get in touch with | message | call | text | hire | talk to | get hold of | find out how to reach) (me | us)
	(zoom in on | look closely at | look at | check | check out | see | read) [..1] {place} [in my | of my | on my | of the | in the] [{place}] [..3] (that's | thats | it's | its | there's | there is | you'll see | you will see | it shows | it has) [..1] (my | our) {details}
	(my | our | the | that) [..1] {place} [in | of | on] [..2] (has | have | contains | shows | displays | reveals | includes | lists | carries | mentions | tells | gives | links to | leads to | opens | is | spells | says) [all] (my | our) [{adj}] {details}
	(slide | page | image | picture | photo | figure | screen | minute) [..1] (has | contains | shows | displays | includes | lists | gives) [all] (my | our) {details}
	(my | our | the) [..1] (qr | qr code | barcode | code) [in | on | of] [..3] (opens | leads | links | starts | takes you | goes | connects | shows | is | contains) [to] (my | our | a chat | whatsapp | telegram | me)
	(my | our) (bio | instagram bio | about section | linktree | link tree | profile there) (has | shows | tells | says) (everything | it all | all you need | what you need | how to reach me | how to contact me)
	(everything | all | anything | whatever) [that] you need (to | for) (reach | contact | call | message | find | contacting | reaching) (me | us) (is | s | can be found | you'll find) (<within>) [..2] {place}
	(how to | ways to | the way to | where to) (reach | contact | find | message | call) (me | us) (is | are | can be found | is written | is explained | is shown | you'll find | you can see) [..1] (<within>) [..2] {place}
	^ [my | the] link in [my | the] (bio | profile)
	link in [my | the] bio
	(see | check | check out | hit | tap | look at) [the | my] (link in [my] bio | bio | linktree)
	(google | bing | yandex | duckduckgo) (my | our) [..2] (name | brand | company | studio | agency | business | shop | username | handle | nickname | domain) [and | then | online | to | on google | plus]
	(look up | search for | search | search up) (my | our) [..2] (name | brand | company | studio | agency | business | shop | username | handle | nickname | domain) (online | on google | in google | on the web | on the internet | and you'll | and you will | you'll find | plus the word)
	(google | look up | search for | look for | search | find) (me | us) (on google | online | on the web | on the internet | there | and) [first result | you'll find | get | contact | reach]
	(just | simply | please | you can | can | could) (google | search for | look up) (me | us | my name | my studio | my company)
	(there is | there's | we have | i have | you'll find | you will find | look for | you'll see) [..1] (contact | chat | message | whatsapp | call | booking | book | email | hire me | get in touch) (button | link | form | tab | page | icon | widget | section | bubble | box) (on | at | in) (my | our | the) [..1] {place}
	(use | hit | press | click | tap | open | try) (my | our | the | that) [..1] (contact | chat | message | whatsapp | booking | calendar | scheduling | call | live chat | book now | hire me) (button | link | form | tab | page | icon | widget | section | bubble | box) (on | at | in | of | from) (my | our | the) [..1] {place}
	(look | zoom | check | see) [closely | carefully | hard | again] [at | in | into | on] (the | my | this | that) [..2] {place} [..2] (there is | there's | you'll see | you will see | you'll find | you can see | you can find | you should see | it has | has) (a | my | the | our | some) [{adj}] (number | phone number | email | handle | contact | contacts | name | qr | qr code | hint | details | info)
	(google | look up | search | search for | bing) [..4] (and | then) (you'll | you will | you can | u can | u will | you could) (find | see | reach | contact | get) (me | us | my | our | everything)
	(check | see | visit | look at | go to | open) [..2] {place} [..4] (how | where) (to | you can) (reach | contact | find | get hold of | get in touch with | message) (me | us)
	(have a look at | take a look at | look at | see | check | visit | open | go to | scroll to) [..2] {place} [of | on | in] [my | the] [{place}] (my | our) {details} (is | are | s) (there | on it | in it | in there | inside | included | visible | shown | at the bottom | at the top)
	(look at | see | check | open | zoom in on | find | use) (the | my | our) (business card | contact card | vcard | visiting card | letterhead | contact section | contact page | contact tab) [in | on | at | of | for | and | there]
	(my | our) [..1] (name | studio | company | brand | agency) [..3] (on | in | into) google
	(reach | contact | call | message | text | email | find | get) (me | us) (via | through | using | with | on | at | by) (the | my | our) [..1] (details | info | information | number | email | link | contact details | contact info | button | form) (in | on | at | from | of) [..2] {place}
	^ [my | all | full] <sure> (in | inside | on | at | see | within) [the | my | attached | our] [..1] {place} $
	(open | see | check | read | download) (the | my | this) [attached | ..1] {place} (to | and) (find | get | see | read | have) (my | our | all my) {details}
	(my | our) (calendar | schedule | availability | booking calendar | appointments | booking page) (is | are | can be) [..1] (linked | embedded | found | open | there | available | listed | bookable) (on | in | at | through | from) (my | our | the) [..1] {place}
	(file name | filename | title | name) of (the | my) [attached] (attachment | file | image | pdf | picture | document | zip) (is | has | contains) [my | our] {details}
	(check | see | look at | read | take) [the] (file name | filename | name of the file | metadata | first letters | first letter of each line | first letters of each line | first letter of every line | initials | capital letters | first words) [..4] (it's | its | that's | thats | that is | is | for) [..1] (my | our) {details}
term circumvent weight=0.9
	(my {details} | our {details} | all my {details} | all our {details} | the contact details | the contact info | the number | the phone number | the booking link | all the contact details) (is | are | s | can be found | are listed | is listed | is shown | will be found | in | on | at | you can find | you'll find | stands | is visible | is written | are written | is available | are available | can be seen | is there | is placed | are there | are mentioned | is mentioned | is given) [also | right | there | all | clearly] [in | on | at | inside | under | within | below | behind] [the | my | our | this | that | attached | your] [the | end | bottom | top | start] [of] [the | my | our | attached] {place}
	(you can find | you'll find | you will find | find | u can find | u will find | you may find | can find | you can see | you'll see | look for | get) (my | our | me | all my) {details} (in | on | at | inside | under | there in | through) [the | my | our | this | attached] [..2] {place}
	(you can find | you'll find | you will find | find | u can find | look for | contact | reach | message) (me | us) (through | via | from | using | by) (my | our | the | that) [contact] [form on my | page on my | form | details on my | contact | button on my] [..1] {place}
	(see | check | check out | look at | look in | look on | open | visit | scan | have a look at | refer to | take a look at | go to | read | download | zoom in on | zoom into | view | watch | peek at) [the | my | our | this | attached] [last | first | second | last slide of | first slide of | last page of | first page of | end of | bottom of | top of | end of the | end of my | bottom of the | bottom of my | back of] [the | my | our] {place} (for | to get | to find | to see | and you will find | and you'll find | where you will find | has | contains | and get | there is | it has | for all) [my | the | our | all my | all] {details}
	(see | check | look at | read | zoom in on) (my | our) (banner | profile picture | profile pic | profile photo | cover photo | cover image | avatar | dp | signature | watermark | logo | footer) [for | to | and | carefully | closely | there | it] [more | know | you | contact | reach | details | get]
	(see | check) my (banner | avatar | watermark | dp) $
	(see | find | check) {details} (at | in | on | under) [the | my] [bottom of | top of | end of] [the | my | our] {place}
	{place} (has | contains | shows | includes | with) [all] (my | our) {details}
	{press} [the | that | my | on the | on | our] {button} {buttonword} [on | at | in | there | below | above] [the | my | our] [top | bottom | right | left | {place}]
	(use | fill | fill in | fill out | through | via | complete | submit) (the | my | our) (contact form | contact page | enquiry form | inquiry form | booking form | contact section | chat widget | live chat | booking page) (on | at | in | from | of) [my | our | the] {place}
	(google | search | search for | look up | bing) (me | my name | my full name | my company | my company name | my agency | our company | us | my brand) [and | online | on google | on the internet | on the web | you | to]
	(my name | my username | my company | my brand) (on google | in google | in google search)
	(search | look) (me | my name | us) [up] (on | in | at) (google | the web | internet | the internet | bing)
	(number | email | contact | phone | skype | phone number | contact details | contact info | whatsapp) (is | are | s) (hidden | embedded | written | encoded | printed) (in | on | inside | at) [the | my | our] [..2] {place}
	(hidden | embedded | encoded | written) (in | on | inside) (the | my) (image | picture | pdf | file | photo | logo | video | last page | file name | filename)
	(check | see | look at | read) [the] (file name | filename | name of the file | document properties | metadata | first letters | first letter of each line | first letters of each line | capital letters)
	(i | i've | i have | ive) (put | left | added | included | wrote | hid | attached | placed | uploaded) (my | our | all my) {details} (in | on | inside | at | to | under | as) [the | my | our | attached] [..2] {place}
term circumvent class=meeting weight=0.9
	(book | schedule | make an appointment | reserve | pick | choose | grab) [..3] (through | via | on | from | using | at) (my | our) (website | site | portfolio | page | web site | profile page | calendar page | booking page | homepage)
	(my | our) (booking link | calendar | calendar link | scheduling link | calendly | booking page | availability) (is | are | s | can be found) [..1] (in | on | at | linked | embedded) [..3] {place}
term circumvent evasion=picture weight=0.85
	(i | i've | i have | ive | we) [just | also] (attached | added | included | put | sent | made | uploaded | posted) (a | my | the | our | one) (qr | qr code | qrcode)
	(i | i've | i have | ive | we) [just | also] (uploaded | attached | added | sent | put up | posted | included | shared) [a | an | the | one | another | my] [..1] (picture | pic | photo | image | screenshot | jpg | png | scan | business card) (with | of | containing | showing | that has | that shows | where) [all] (my | our) {details}
	(see | check | open | view | look at | read | zoom) [the | my | this | attached] [..1] (screenshot | picture | photo | image | pic | jpg | png | business card | attachment) [..1] (for | to get | to see | to find | it has | it shows | shows | with) (my | our | all my) {details}
	(my | our) {details} (is | are | s) [also | written | right | hidden] (in | on | inside) (the | my | this | attached | that) [..1] (picture | pic | photo | image | screenshot | jpg | png | banner | business card | drawing | logo)
	scan [the | my | our | this | that] [..1] (qr | qr code | qrcode | barcode) (in | on | at | from | with) [..3] {place}
	scan [the | my | our | this | that] [..1] (qr | qr code | qrcode) (to | and) (reach | contact | message | add | chat | talk | get | you)
	(scan | use | see | check | open | read) [the | my | this | that | attached] (qr | qr code | qrcode | barcode | q r code | qr-code) [in | on | at | inside] [the | my | this] [..1] [{place}]
	(qr | qr code | qrcode) (in | on | inside | at) (my | the | our | attached) [..1] {place}
	(my | our) (number | email | contact | phone | phone number | contact details | contacts | whatsapp) (is | are | s) (in | on) [the | my | this | attached] (picture | pic | photo | image | screenshot | business card | banner)
	(read | see | check | look at) the (text | number | details | writing | info | contact) (in | on) the (picture | pic | photo | image | screenshot | banner)

# --- handles and hints ---------------------------------------------------------
term handle weight=0.93
	(my | our | me) [{adj}] {platform} [{idword}] [is | are | as | s | called]
	{platform} (id | username | user name | handle | name | nick | nickname | user | account | tag | login | contact) [is | as]
	(on | via | at | in | through | to | over | using) [the | my] {platform} [{idword}] [is | as | under | my | name | username | handle | id | user | it's | its | i'm | im | i am | called]
	{platform}
	(add | find | follow | dm | pm | message | ping | hmu | text | search) [me | us | for] [on | at | in] {platform} [is | as | under | id | name | username | handle]
term mailname class=email weight=0.9
	(my | our | at my | on my) [{adj}] {mailer} (is | s | address is | id is | account is | id | address)
	(my | our) {mailer}
	(on | at | via | to my) [the] {mailer} (as | under | is | it's | its | i'm | im | i am | my name is | username)
	(name | username | user | user name) (on | at) {mailer} [is]
	(mail | email | e-mail | address | contact | id) {mailer}
	{mailer} (id | address | account | username | name) [is]
	^ {mailer}
term handleafter weight=0.9
	(on | at | in | via) [the | my | good old] {mailer}
	(followed by | plus | and then | then | with) [the | a] [usual | standard | normal] {mailer} [ending | domain | address | suffix]
	is my {mailer} [name | id | username | address]
	{mailer}
	(on | at | in | via | over) [the | my] {platform}
	{platform}
term announcehandle class=social weight=0.7
	(find me | follow me | dm me | dm | add me | hmu | hit me up | tag me | message me | reach me | my handle | my handle is | my username is | i'm | im | i am | catch me | ping me | text me | handle) [at | on | is | as | anywhere | everywhere | elsewhere]
term hint class=email evasion=handle_hint weight=0.85
	(my | the) [full | first | last | profile | user] (name | username | user name | handle | nickname | display name) [here | on here | from here | from my profile] [without spaces | without the space | no spaces | in one word | all lowercase | as one word | with a dot | followed by] (at | on) [the] [big | good old] {mailer}
	(it's | its | just | that's | mail is | email is) [just] (firstname | first name | my first name | name | firstname dot lastname | first dot last | lastname | firstname.lastname) [dot | and | then | plus | underscore] [lastname | last name | surname] at [the] [good old] {mailer}
	(my | the) (name | username | first name) (and | plus | then | followed by) [the | a] [usual | standard] {mailer} [ending | domain | address]
term hint class=social evasion=handle_hint weight=0.85
	same (name | username | user name | handle | nick | nickname | id | user | profile name | login) [as | like] [here | there | everywhere | on everything | this one | my profile | as here | on here | over there | this | mine | on there | in here | on all platforms | on all socials | on {platform} | as my profile | i use here | on both | across all platforms]
	same as (my username | my profile name | my name here | here | my handle | my profile | my user name | my upwork name)
	(my | the) (full name | name | username | profile name | handle) (without spaces | without space | no spaces | no space | all lowercase | as one word | without the space | with a dot between | with underscore)
	(search | look | find) [for | me] (my name | by my name | under my name | by my full name | with my name | my full name | my username | by my username) (there | on {platform})
	(on | at | in) {platform} (i'm | im | i am | i | we | i go by | it's | its) [also | just] [use | have | go by | under | with] (the | my) same (name | username | handle | nick | nickname | id)
	same (name | username | user name | handle | nick | nickname | id | user) [for | at | over] (on | in | at | for) [my | the] {platform}
	(find me | i'm | im | i am | look me up | you'll find me | search me) (everywhere | anywhere | all over | on everything | on all platforms | across platforms | online) (as | under | by | with) (my | the | this | same) [same | user | profile] (name | username | handle | nick | here)
	{platform} [is | it's | as | under | with] my (profile name | username | name here | user name | display name | upwork name | handle here | full name | first and last name | initials) [without | with | minus | plus | and | no | in | here | but] [..3]
	my {platform} (is | s) [just | also] (my | the) [full | first | last | user | profile] (name | username | handle) [with | without | and | plus | here | minus] [..4]
	(i'm | im | i am) (there | on there | everywhere) (under | with | by | as) (the same | same | this | my) (name | username | handle)
	(under | by | with | using) (the | my) same (name | username | handle | nick)

# --- announcing ----------------------------------------------------------------
term mention weight=0.8
	(it | they | which | that | nda | document | agreement | contract | file | page 1 | page one | first page | last page | n d a | paperwork) [already | also | just] (has | have | contains | includes | lists | shows | states | mentions | carries | with | includes also) [all] (my | our | the | your | his | her) [full | company | legal | registered | name and | full name and] {noun} [in it | on it | there]
	(my | our) [full | company | legal | registered] {noun} (is | are) (in | on | inside) (it | the nda | the agreement | the document | the contract | the n d a | the attached nda | the attached agreement)
term announce weight=0.9
	(my | our | me) [{adj}] [{adj}] {noun} [is | s | are | here | below | would be]
	(here is | here's | this is | heres) (my | our | ur | the | a) [{adj}] {noun}
	(call | text | ring | reach | contact | phone | sms | message | email | mail | write | ping | whatsapp | dial | write to | reach out) (me | us) [{adv}] [at | on | to | via]
	{noun} (is | s)
term announce class=address weight=0.9
	(i | we | he | she | who | they) (live | lives | reside | resides | stay | lived | living) [at | on | in]
	(lives | living | resides | located | based | situated | residing) (at | on)
	(my | our | the | his | her | their | your) [..1] (office | house | home | studio | shop | apartment | place | workshop | headquarters | hq | warehouse | store) (is | s) [right | just] [at | on | located at | located | in]
	(office | headquarters | hq | store | shop | studio | clinic | flat) (is | s) (at | located at)
	[my | our | your | his | her | the | their | new] [new | home | billing | shipping | mailing | office | current | secondary] (address | adress | addresses) [of ..3] (is | to | with | for | s | here)
	address
term announce class=address weight=0.7
	(come to | visit us at | visit me at | find us at | meet me at | meet us at | meet at | drop by at | stop by at | ship to | send to | sent to | send it to | send them to | delivered to | deliver to | deliver it to | mail to | mail it to | ship it to | shipped to | return to | pick up at | picked up at | taxi to | uber to | cab to | arrived at | one to | happening at | see you at | waiting at)

# --- guards: stretches in which nothing is a hit ------------------------------
term guard weight=1
	google my business
	(number | numbers | email | phone | contact | address) (in | on | at) the [..2] {place} [at ..2] (is | are | was | were | looks | look | should | needs | need | does | doesn't | isn't | aren't | has) [..1] (wrong | off | missing | incorrect | outdated | old | blurry | too | not | be | to | a | typo | misaligned | cut | hard | small | broken | unreadable | bigger | smaller)
	(client | clients | someone | somebody | people | person | who | anyone | scammer | scammers | freelancer | freelancers | buyer | buyers | customer | customers | recruiter | guy) [..1] (asked | asks | ask | offered | offers | offering | wanted | wants | told | tells | tried | tries | invited | invites | insisted | insists | suggested | try | telling | asking | requested | contacted) [me | you | us | him | her | them | freelancers | users] [to | on | for | that | about] ..4
	(is | was) (it | this | that | sharing | exchanging | asking | talking | moving | paying) [..4] (allowed | permitted | against the rules | against the terms | against tos | against policy | forbidden | prohibited | a violation | an offence | bannable | legal) [..4]
	(am i | are we | is one | are freelancers | are clients | are you | is a client | is a freelancer) (allowed | permitted) ..4
	(allowed | permitted | against the rules | against the terms | against the tos | against upwork's rules | against upwork tos | against policy | forbidden | prohibited | not recommended) to ..4
	(can't | cannot | can not | won't | will not | don't want to | do not want to | not allowed to | not able to | unable to | rather not | prefer not to | not comfortable | never | don't | do not | didn't | shouldn't) (share | sharing | give | giving | give out | giving out | post | provide | disclose | exchange) [you] (my | our | any | personal | contact | out my | phone | email) ..2
	(policy | rule | rules | terms | tos) [..2] (on | about | for | regarding | against) ..4
	(which | what) (phone | mobile | cell | mobile phone | cell phone | email client | mail client | email tool | phones) (are you using | do you use | do you test | are you testing | do you have | do you record) [..2]
	numbers (from | for)
	where do you live (roughly | approximately | more or less)
	(found | find | saw | see | rank | ranks | ranking | rankings | show up | shows up | appear | appears) ..3 (on | in) google
	(search | google | look up) ..4 and (tell | list | send | collect | make | give | compare | report | note | write | count | copy | screenshot)
	{press} [the | on the | my] {button} {buttonword} [and | but | then] (it | nothing | doesn't | does | is | should | won't | isn't | to test | to see if)
	(test | check | verify | fix | style | move | redesign | translate | resize) [that | if | the] [..1] {button} {buttonword}
	(qr | qr code | qr codes | barcode) (generator | generators | scanner | scanners | reader | readers | library | component | feature | features | design | designs | api | plugin | app | apps | menu | menus | sticker | stickers | label | labels | should | must | needs | need)
	(use | using) [..4] as (a | an | the | your) (reference | template | basis | example | starting point | model | guide | base)
	{button} {buttonword} {compound}
	{button} {buttonword} (and | then) (check | verify | test | make sure | see if | confirm)
	{button} {buttonword} (should | must | opens | does | doesn't | is broken | not working | isn't | is not | to open | that opens | needs | has | on click | when | with)
	(when | if | after | once | where | that) [a | the] [..1] {press} [the | on the] {button}
	(platform's | upwork's | marketplace's | site's | your platform's) (call | video | chat | calendar | scheduler | messaging | meeting | message | phone | video call) [button | tool | feature | function | system | chat]
	(message | contact | text | write | reach | ping | chat with | reply to | call | msg | dm | pm | talk to) [to] (me | us) [{adv}] {here}
	(talk | chat | discuss | speak | continue | meet | stay | keep | communicate | keep this | keep it | keep talking | video call | call) [{adv}] [it | this | everything | the conversation | our conversation] {here}
	(on | through | via | using | in) (the platform | upwork | this platform | upwork's | the marketplace | the site's | this site | the platform's) [..2]
	(order | invoice | ticket | tracking | serial | model | part | version | account | case | page | line | room | flight | reference | ref | batch | lot | sku | vin | isbn | policy | job | project | item | product | issue | id | tax | vat | card | chapter | episode | build | week | phase | step | task | seat | table | track | size | shirt) (number | numbers | no)
	(ip | mac | memory | wallet | web | url | email server | contract | smart contract | proxy | network) address
	(number | numbers) (of | in mind | one | format | formatting | theory | 1 | 2 | 3 | 4 | 5)
	(build | builds | built | develop | developing | integrate | design | code | implement | building | automate | manage | managing | grow | run | scrape | scraping) [a | an | the | our | some] [simple | custom | small | new] {platform}
	(create | creating) [a | an | the | our | some] [simple | custom | small | new] {messenger}
	(post | posts | posting | publish | publishing | advertise | advertising | promote | promoting | market | marketing | sell | selling) [..2] (on | to | in | for) [our | my | the | their] {platform}
	(experience | experienced | expert | skilled | knowledge | familiar | worked | proficient) (with | in | on | of | using) [..2] {platform}
	{platform} {compound}
	{mailer} {compound}
	{pay} {compound}
	(send | sends | sending | receive | get | gets | store | stores | collect | collects | enter | enters | share | shares | type | provide | provides | submit | submits | ask for | asks for | give | gives | capture | captures) (their | his | her | a user's | the user's | the customer's | customer's | users | user | customer | its) [{adj}] {noun}

# --- cues ------------------------------------------------------------------------
term cue cue=document
	(nda | n d a | non disclosure | non-disclosure | nondisclosure | non disclosure agreement | confidentiality agreement | service agreement | consulting agreement | legal document | legal documents | w-9 | w9 | w-8ben | w8ben | agreement | mnda)
	(sign | signed | signing | attached | draft | send you | review) [the | our | an | a | attached | this] (contract | document | agreement | form | papers | paperwork)
term cue cue=access
	(invite | add | grant | give | provision | onboard | set | get) [you | u | access | permission | permissions | you access | you permission | you permissions | me | you up | us] (to | on | in | into | as | for) [our | the | my | a | your] [..2] (jira | github | gitlab | bitbucket | trello | asana | notion | figma | repo | repository | staging | staging server | server | board | workspace | project | clickup | monday | confluence | basecamp | codebase | cms | wordpress | admin | dashboard | aws | console | system | hubspot | shopify | search console | analytics | google analytics | tag manager | firebase | azure | vercel | heroku | sentry | linear | miro | airtable | crm | backend | cpanel | hosting | vpn | sandbox | test environment | slack | slack workspace | store | site | website | collaborator | editor | admin panel | test flight | testflight | app store connect | play console)
	(so i can | so we can | to | in order to | so that i can | so that we can | because i need to | i'll | i will | i can | we will | we'll) (invite | add | grant | onboard | provision) (you | u | access | you access | permissions)
	(give | grant | get | need | have) [you | u | me] (access | permission | permissions | credentials | an invite) [to]
	(share | shared) [the | our | my] (repo | repository | board | workspace | staging | figma file | project access)
	(access) (to | for) [our | the | my] [..1] (repo | repository | jira | github | staging | board | workspace | server | system | project)
	(jira | github | gitlab | bitbucket | trello | asana | repo | staging) (invite | invitation | access | account | user | username)
term cue cue=needs_id
	(share | shared | sharing | add | send) [it | them | this | the folder | the file | the drive | the doc | you | u | the drive folder | a folder] (with | to) (your | my | ur) [google | personal] ({mailer} | {noun})
	(request access | ask for access | request permission | access request | need access)
	(share | shared) [the | my | our | a] (drive | google drive | folder | drive folder | doc | google doc | sheet | dropbox | file | files)
term cue cue=large_file
	(gb | mb | gigabytes | megabytes | large file | large files | big file | big files | zip | footage | raw files | source files | assets | rushes | video files | psd | psds | too large | too big)
term cue cue=own_work
	(my | our) (portfolio | work | works | work samples | samples | previous work | past work | recent work | past projects | recent projects | projects | case studies | showreel | reel | demo reel | github | behance | dribbble | website | designs | writing samples | published work | apps | code)
	portfolio
	(i | we) (built | made | designed | developed | created | wrote | worked on | shipped | launched | did) [..2] (site | website | app | this | project | these)
	(samples | examples) of (my | our | previous | past) (work | works | projects | writing | designs)
	(work | writing | design | code) samples
	(built | made | designed | developed | created) by (me | us)
term cue cue=task
	(validate | validates | validating | validation | validator | regex | regular expression | regexp | parse | parser | parsing | scrape | scraper | scraping | crawl | crawler | extract | extraction | placeholder | dummy | sample data | test data | test account | test accounts | test user | test users | mock data | fake data | seed data | fixture | fixtures | unit test | unit tests | test case | test cases | signup form | sign up form | signup page | registration form | login form | checkout form | input field | input fields | text field | lorem ipsum | hotline | hotlines | directory | data entry | lead list | lead generation | mail merge | dataset | json | csv file | spreadsheet column | seeder | sandbox account | demo account)
	(write | writing | create | design | make | draft | need | update) [a | an | the | some | our | us | me | new] [short | new | ..1] (copy | flyer | flyers | brochure | poster | leaflet | business card | business cards | menu | landing page | website copy | ad copy | banner ad | press release | label | labels | stationery | letterhead | signage | google ads | logo)
	(for | on) (our | the) (flyer | brochure | poster | leaflet | business card | business cards | menu | landing page | letterhead | invoice template | contact page | google business profile | website footer | footer)
	(numbers | emails | addresses | values | phones | formats | inputs | strings | entries) (such as | like | e.g | in the format | formatted as | formatted like | of the form)
	(format | formats | formatted) (as | like | is | should be | must be)
	(for example | e.g | eg | such as) [{noun}]
	(we are | we're | i run | i own | i have | our business is | we run | we own) (a | an) [small | local | family | new | ..1] (bakery | restaurant | cafe | shop | store | salon | clinic | hotel | gym | agency | law firm | dental clinic | florist | boutique | company | bar | garage | school | studio | startup)
term cue cue=sample_data
	(test | dummy | fake | sample | placeholder | mock | example) (number | numbers | phone | phone number | phone numbers | email | emails | email address | address | addresses | account | accounts | user | users | data | value | values | record | records)
	(validate | validates | parse | reject | accept | match | matches | rejects | accepts | normalize | format) [the | these | all | phone | email] (numbers | number | emails | email | phones | addresses | strings | values | inputs) [such as | like]
	lorem ipsum
	(is | are) (fake | made up | fictional | dummy | a placeholder | placeholders | just an example | only an example | not real)
	(in the | on the) (mockup | mock up | wireframe | prototype | placeholder)
	(login | log in | sign in | credentials) (on | for | to) [the | our] (staging | sandbox | test | demo | dev)
	(validator | validation | regex | parser | form | field | fields | input | mask | checker | test | tests | function | code | script | placeholder | label | cell | column | row) [..4] (accept | accepts | reject | rejects | match | matches | read | reads | say | says | show | shows | take | takes | allow | allows | parse | parses | return | returns | contain | contains)
	(should | must | has to | shall | will | would) (read | say | show | display | look like | match | accept | reject | be formatted | be in the format | validate)
	(example | sample | test | dummy | fake | mock | placeholder | demo | fixture | template) (row | rows | entry | entries | line | lines | record | text | string | value | input | output | payload | customer | contact | person | signature | card | json | csv)
	(replace | swap | change | remove | delete | use) (the | this | that) [..2] (placeholder | dummy | sample | fake | mock)
	(seed | seeded | staging | sandbox | demo | bogus | invented | imaginary | fictitious) (user | users | account | accounts | number | numbers | email | emails | address | addresses | data | contact | contacts | customer | customers)
	(number | phone | email | address | mail) [..2] (is | are) (fake | fictional | fictitious | invented | made up | not real | a joke | a dummy)
	(joke | fake | fictional | invented | bogus) (number | phone | email | address)
	(test | login) (credentials | creds | account | accounts | user | username | login)
	(fixture | fixtures | mock data | seed data | seed file | test data | sample data | sample input | sample output | example data | demo data | stub | stubs)
	^ (e.g | eg | example | for example | for instance | such as) $?
term cue cue=talk
	(anyway | anyways | by the way | btw | meanwhile | in the meantime | also | so we can (talk | chat | discuss | speak | connect) | to (talk | chat | discuss) [further | more | directly] | ping me | text me | call me | message me | hit me up | write me | contact me | reach me | let's talk | let's chat | call you | text you | any time | anytime)
term subject.third
	(his | her | their | the client's | client's | customer's | the customer's | the user's | our client's | the company's | my client's | hotline | customer service | customer support | support line | the hotel | the restaurant | the vendor's | the supplier's | public | the government)
term subject.platform
	(upwork | fiverr | marketplace | platform) (support | help | help desk | customer service | trust and safety | legal)
	(contact | email | write to | reach) (upwork | fiverr | marketplace | platform) [support]
	support@upwork
term subject.own
	(my | our | mine | me | i'm | i am | reach us | reach out)
term subject.counterpart
	(your | ur)

# --- more constructions ----------------------------------------------------------
# A payment outside: what is left out, where it goes instead, or both.
list payout = cash | bank transfer | a bank transfer | wire transfer | wire | direct transfer | direct deposit | my wallet | my bank account | my account | my iban | my card | crypto | bitcoin | usdt | cheque | check | invoice me directly | friends and family
list paysystem = escrow | the escrow | milestones | milestone payments | the payment system | payment system | payment protection | invoice | invoices | billing | payment | payments | checkout | cut | percentage | share | middleman | commission | fee | fees | contract fee | service fee
macro theirs = the platform's | platform's | upwork's | fiverr's | the site's | their | the website's | the app's | this platform's | the marketplace's
term move class=payment weight=0.85
	(skip | avoid | bypass | forget | drop | ditch | leave out | cut out | cut | get around | go around | no need for | no need to use | without | instead of | not through | not via) [the | this | any | using | paying | going through] (<theirs>) {paysystem}
	(skip | bypass | ditch | forget | get around | no need for | without | avoid) [the | using the | using] (escrow | milestones | middleman | platform fee | platform cut | platform commission | platform invoice)
	({payout} | {pay}) [is | would be | works | 's | are] [also | just | perfectly | totally | even | much] (fine | ok | okay | good | better | easier | best | cheaper | faster | preferred) (with me | for me | by me | for us | for both of us | instead | as payment | too | as well)
	({payout} | {pay}) (is | would be) [also | just | perfectly | totally | even | much] (fine | ok | okay | better | easier | cheaper) $
	({payout} | {pay}) (straight | directly | direct) (to | into) (my | our | your)
	(straight | directly | direct) (to | into) (my | our) (wallet | account | bank | bank account | iban | card | {pay})
	(half | the rest | the remainder | deposit | advance | the money | upfront | the amount | the balance | payment | everything) [..2] (via | through | by | over | with) ({pay} | bank transfer | wire | western union)
	(settle | handle | do | arrange | sort | take care of | sort out | make | keep) [the | our] (payment | payments | money | payment part | money part | billing | invoice | finances | deal) [..2] (directly | outside | off platform | off the platform | off the books | privately | between us | between the two of us | in cash | by bank transfer | via {pay} | through {pay} | on the side)
	(i | we | i'll | we'll | i can | we can | i could | i would | can i) [will] (pay | send | wire | transfer | venmo | zelle | paypal) (you | u) [the money | half | everything | the rest | in full] [..1] (directly | privately | outside | in cash | in crypto | cash | by bank transfer | via {pay} | through {pay} | with {pay} | on {pay} | by {pay} | over {pay} | off the platform | off platform | off here | outside of here | outside this site | to your bank account)
	(cancel | end | close) [the | this] (contract | order | offer | job) [here | on here] and [we | i | i'll | let's] (pay | continue | do | work | deal)
	(both | both of us | we both | we'd both | we'll both) (save | keep | avoid | win) [on] [the | that | their] (10 | 20 | 15 | 5 | 12 | fee | fees | commission | cut)
	(invoice | bill) (me | us | you) (directly | privately | outside | separately | off platform) [..2]
	(pay | paid | paying) [you | me | us] (under the table | off the books | on the side | outside the app | outside the site | off the app | off the site)

# Talk that goes on where the platform does not see it.
term move weight=0.85
	(talk | chat | speak | discuss | write | message) [..2] (freely | privately | openly | in private | without being monitored | without limits | without restrictions) (on | over | via | in | through) [{the}] {messenger}
	(apply | upload | submit | register | fill in | send) [..4] (there | over there) {contactme} $
	(the rest | everything else | all the rest | details | further details | the details) [..2] (on | via | over | through) {messenger}
	(switch | change | swap) (to | over to) [{the}] {platform} [for] [..2] $
	(see | catch | find | meet | message | text | call | add) (me | us | you | u) (there | over there) (on | via) {platform}
	(use | using) {messenger} (to | for) (talk | chat | communicate | communication | talking | chatting | this project | calls | quick questions | updates)
	(i | we) (use | have | am on | are on | also have | also use | got) {messenger} (too | as well | if you want | if you like | if you prefer | if that's easier | if it's easier)
	(what about | how about | maybe | perhaps | or) (on | via | over) {messenger} $?
	(take | bring | move | carry) (this | it | that | things | the chat | the talk | our talk) [2 | to | over to | onto | on | on to] {messenger}
	(lets | let's | wanna | we) (tlk | tok | tawk | chat | talk | spk | speak) (on | in | at | over | via) {platform}
	(hit | hmu | buzz) (my | me) [line | up] (on | at | via) {platform}
	(app | messenger | platform | network | site) (owned by | made by | from | of | by) (meta | facebook | zuckerberg | zuck | musk | elon | microsoft | google | durov | tencent) [..3] (there | me | us)
	(talk | chat | move | hop | continue | switch | meet | text me | message me | write me | find me | reach me | contact me | add me | hit me up) [..3] (an | the | that | some) (encrypted | other | green | purple | blue | yellow | pink | red | secure | private | external | chat) [calling | chat | messaging | call | phone | video] (app | messenger) [..1] $
	(talk | chat | move | hop | continue | switch | meet | text me | message me | write me | find me | reach me | contact me | add me | hit me up) [..3] (one | app | messenger | network | thing) (with | that has | that starts with | starting with | that begins with | beginning with) [the | a | an] [big | little | small] (ghost | plane | paper plane | camera | bird | bubble | green bubble | green icon | phone | blue icon | purple icon | cloud | penguin | letter | w | t | s | d | v)
term move class=applicant_system weight=0.85
	(please | pls | kindly) (don't | do not) (bid | apply | submit proposals | send proposals | place bids) here
	^ (don't | do not) (bid | apply | submit proposals | send proposals) here
	(go to | visit | head to | head over to | use | open | via | through) (our | the company | the company's | my) [..1] {oursite} (and | to | then) (upload | submit | send | drop | leave | post | apply | register | fill)
	(upload | drop | leave | post) {your} {cvword} [..1] (on | at | in | there | over there | to) [our | the] [{oursite}]
	(don't | do not) (bid | apply | submit | send proposals) (here | on here | through this | through here) [..3] (our | my) {oursite}

# Requests that go round the noun.
term request weight=0.9
	(let me have | lemme have | slip me | slide me | hand me | hook me up with | set me up with | get me | leave me) (a | an | your | ur | the | some) [{adj}] [{adj}] <item> [please | pls | where | that | i | we | she | he | they | so | when]
	(could you | can you | would you | can u | could u | please | pls | maybe | kindly) (slip | slide | hand | leave | pass | drop | spare | dictate | spell out | whisper) [me | us] {your} [{adj}] [{adj}] <item>
	(mind | do you mind | would you mind | any chance of | how about) (giving | sharing | sending | dropping | leaving | telling) [me | us] (a | an | some | any) [{adj}] <item> [where | i can | we can | that | to]
	any [{adj}] <item> (will do | would do | works | is fine | is ok | is good | would help | would be great)
	(got | have | do you have | have you got | you have | you got) (a | an | any | some) [{adj}] <item> (i | we | she | he | they | my) [can | could | might] [try | ring | call | use | reach | text | dial]
	(what | which) (name | username | nick | handle | id) (are | r | do) (you | u) [go by | have | use | under | on | listed under] [under | on | at] [there | {platform}]
	(what | which) (name | username | nick | handle | id) (are | r | do) (you | u) (under | go by | have there | use there)
	(number | phone | email | mail | address | contact) (where | at which | on which | under which) (i | we | she | he | they | my team | my boss) [can | could | may | might] (reach | call | ring | text | contact | write | find) (you | u)
	(fastest | quickest | easiest | best | surest) way (to | of) (get | getting | reach | reaching | catch | catching) (you | u) (on the phone | on the line | by phone | by mail | by email | directly | outside | off here | in person)
	(how | where) [else] (do | can | could | should | would | might) (i | we | my boss | my team | our founder | my assistant) [best] (call | ring | phone | text | email | write to | write | mail | reach | get) (you | u) (directly | outside | after hours | when | if | from now on | in future | on the phone)
	(add | put | include | mention | state | note) {your} [{adj}] <item> (in | to | at the end of | with | on) [your | the | ur] (proposal | application | reply | message | next message | cover letter | answer | bid)
term request class=meeting weight=0.88
	(can | could | would | will | please) [you | u] (set up | create | arrange | open | start | schedule | host | make) [a | an | the | one] (zoom | google meet | meet | teams | webex | skype call | zoom call | zoom meeting | video call | call) [..1] and (send | share | drop | give) [me | us] (the | a) (link | invite | invitation)
	(send | share | drop | give) [me | us] (a | an | the | your) (zoom | google meet | meet | teams | webex | calendly | calendar | booking | scheduling | meeting) (link | invite | invitation)
term request class=address weight=0.88
	(what | which) (street and number | house number | building and street) [..4]
	where (exactly | precisely) (is | are) {your} (studio | office | home | house | place | shop | workshop | apartment | flat | store)
	(give | send | tell) [me | us] {your} (full | complete | exact | home | street | postal | mailing) (address | location)
# What "#" and "@" stand for when somebody asks: see findIntents.
term asksign class=phone evasion=slang weight=0.85
	(drop | gimme | give me | shoot | send | text | pass | slide | leave | lemme get | let me get | can i get | can i have | whats | what's | wats | what is | i need | share | dm | need | get) [me | us] {your} [best | cell | phone | personal | whatsapp]
	^ (cell | phone | whatsapp | ph | mobile | wa | contact)
	(what | which | what's the best | whats the best | wat's the best | wats the best | a good | the best)
term asksign class=social evasion=slang weight=0.85
	(drop | gimme | give me | shoot | send | whats | what's | wats | what is | share | need) [me | us] {your} [ig | insta | tg | telegram | twitter]
	^ {your}

# A handle that is no secret.
macro nm = name | username | user name | handle | nick | nickname | screen name | profile name | display name | full name | first and last name | first name and last name | brand name | company name | business name | studio name | account name | alias | login
term hint class=social evasion=handle_hint weight=0.85
	(my | our) {platform} [id | tag | handle | name | username | account | profile | nick | user] (is | s | matches | equals | will be | would be) [just | simply | exactly | also | the same as | identical to | like] (my | our | this | the) [full | own | profile | user | brand | company | first] (<nm>) [here | on here | together | above | you see | in one word | without spaces]
	(on | at | in | over on | for) {platform} [it's | its | it is | i'm | im | i am | i go by | we are | we're | find me as | look for | search | search for] [just | simply | exactly | also] (my | our | this | the) [exact | same | own | full | profile | user | very] (<nm>) [here | you see | above | that you see | as here | on this site | plus | and | without | together]
	under (the | my | this) [exact | same | very] (<nm>) [you see | that you see | as | i use | i have | here | above | on this]
	(look up | search | search for | find | add | look for | type) [me by | me under] (my | our) (<nm>) [together | without spaces | as one word | plus | and] [..2] (on | in) {platform}
	(my | our) (<nm>) [together | in one word | as one word | without spaces | plus | no spaces] (on | at) {platform}
	(i | we) (use | go by | have | keep | am | got) the same (<nm>) (everywhere | on every app | on all apps | on every platform | on all platforms | on every site | across | there | all over | for everything | on all my socials | on socials)
	(my | our) (nick | handle | username | name | id | tag) (there | over there | on it) (is | s) [just | also | this | my | the] [same | <nm>] [here | plus | with | and | followed by | but]
	(identical | same) (<nm>) (there | on there | over there | on that app | on the app | as in here)
	(it's | its | that's) (identical | the same | the very same) [there | on there | on {platform}] $
	(my | the) (<nm>) (here | above | on here) (with | plus | and | followed by | but with | then) [an | a | the] [..3] (is | on | at) [my] {platform}
	(my | the) (<nm>) (you see | on my profile | on this profile | at the top | at the top of my profile) [..3] (on | is my) {platform}
	(first and last name | first name and last name | first name plus last name | full name | initials and surname) [..2] (on | at) {platform}
term hint class=email evasion=handle_hint weight=0.85
	(my | the) (<nm>) [here | above | on here] [..4] (at | on) [the | my] [usual | good old | google | big] ({mailer} | google mail | google's mail | the google one)
	(first name | firstname | first | name | initials | first initial) [and | plus | dot | then | followed by | underscore] [my] (last name | lastname | surname | family name | last) [..4] (at | on | then | and) [the | my] [usual | good old] [google | {mailer}] [ending | address | mail | thing | one | domain]
	(my | the) (<nm>) at my [own] domain
	(my | mail is | email is) (initials | first initial) (plus | and | then | followed by) [..2] (at | on) {mailer}
term mailname class=email weight=0.88
	(add | invite | share with | find) [me | us] (on | at | via) {mailer} [as | under]
	{mailer} (po | ko | ay | is po | ko ay | ko po)
	(in | on | at) {mailer} [account]
	{mailer} [user | username | login | handle | name]
term handleafter weight=0.88
	(that's | thats | it's | its | which is | is) [a | an | my | on] [normal | regular | usual] {mailer}
	(at | on) the [usual | normal | regular | standard] {mailer} [thing | one | address | domain]
	(is | goes | comes) [what you put | what goes | what comes | the part | the bit] before [the] {mailer}
	(the | my) (google | gmail | yahoo | hotmail | outlook) (one | thing | address | account)

# Where something can be found, once more: by what is done to get at it.
list codeword = code | qr | qr code | barcode | square | squares | pixel square | black and white square | matrix code
term circumvent evasion=picture weight=0.88
	(scan | snap | shoot | photograph | point your camera at | point your phone at | hold your phone to | hold your camera over | aim your camera at | take a photo of | read | decode | capture) (the | my | our | this | that) [..1] {codeword} [in | on | at | from | of | inside] [the | my | our] [..2] [{place}]
	(the | my | our | that | this) [..1] {codeword} (in | on | at | inside) (the | my | our) [..3] {place} [..3] (adds | opens | leads | gets | takes | connects | brings | is | will | shows)
	(number | phone | email | mail | handle | contact | contacts | details | id | telegram | whatsapp | skype) (is | are | s) [..1] (in | on | inside) (the | that | this) [..1] (picture | photo | image | pic | screenshot | video | clip | drawing | banner | slide) (i | we | that | attached | above | below | you)
	(photo | picture | image | screenshot | pic) (i sent | i attached | i uploaded | attached | above | below) (has | shows | contains | includes | tells you) [..1] (my | our | the) {details}
term circumvent weight=0.88
	(everything | all | whatever | anything) you need [to | in order to] (reach | contact | call | message | find | get hold of | write to | write) [me | us] [is | 's | stands | sits] [..1] (in | on | at | inside | under) [..3] {place}
	(you know | guess) where (to find | to look for) (me | us | my | our) [..2] {place}
	(first letters | first letter | initials | capital letters | capitals | last digits | page numbers | prices | numbers) (of | in | on) [..3] (are | is | make | give | spell | form | make up | spell out | add up to) [..1] (my | our) {details}
	(the | my) {place} (title | name | caption | description | footer | header | watermark | metadata | properties) (is | has | contains | holds | hides | spells | gives) [..1] (my | our | the) {details}
	(look | check | see | have a look | take a look | peek) [..2] (at | in | on | inside | under | behind) [..3] {place} [and | then] [you'll | you will | you can | you | u'll] (know | see | find | get | be able) [..3] (me | us | my | our)
	(the | a | there's a | there is a) (button | link | form | widget | chat | calendar) (on | at | in) (my | our) [..2] {place} [..2] (goes | leads | takes | connects | opens | reaches | works | is the way) [..2] (me | us | chat | whatsapp | calendar | phone | inbox | directly)

# --- who asks, for whom, and by what --------------------------------------------
macro asker = i | we | he | she | they | my {persons} | our {persons} | my client | our client | the courier | the driver | somebody | someone | people | clients
macro modal = should | can | do | shall | may | could | must | would | will | might | does
macro getthrough = dial | ring | call | text | phone | reach | write to | email | mail | message | contact | try | use | send | forward | invite | add | look for | search for | find | put | note
macro byvoice = over the phone | by phone | on the phone | via phone | by telephone | over a phone call | on a phone call
macro bymail = by email | by e-mail | by mail | via email | via e-mail | via mail | over email | over e-mail | through email
term request weight=0.9
	[on | to | at | under] (which | what) [{adj}] {noun} (<modal>) (<asker>) [best | better] (<getthrough>) [..3]
	(giving | handing | passing) (out | over) {your} [{adj}] [{adj}] <item>
	(trouble | bother | pester) you for (a | an | the | your | some) [{adj}] [{adj}] <item>
	(a | an | any | your | just a | just an | just your) [{adj}] [{adj}] {noun} (would | will | 'd | should) (do | be enough | suffice | be fine | be great | help | work | be perfect | be good | be helpful | be handy | be useful | be needed) [nicely | too | fine | a lot | here] $
	(do | would | did) you (happen to | also | still | actually) (have | be on | use | own) [a | an | any | some] [{adj}] ({messenger} | {noun})
	(drop | leave | put | write | type | note | include | add | pop | jot | paste) [down] {your} [{adj}] [{adj}] <item> [down] (in | into | at | with | below | under | here | when | so | for me | along)
	(once | when | as soon as | after | if) (i've | i have | i get | you give me | you share | we have | we get | i've got | i have got) (a | an | your) [{adj}] {noun} (for | of | from | to reach | to call) (you | your)
	(who | whom | where) (do | should | can | could) (i | we) (ring | call | phone | text) [to get | if | when | for | about] [..2] (you | urgent) $
	(your | ur) [{adj}] <item> [again] (was | is | were) what [again] $?
	(remind | tell) me [again] (what | which) {your} [{adj}] <item> (is | was | are)
	(swap | exchange | trade) [..1] (numbers | emails | e-mails | contacts | contact details | handles | contact info | details | socials | phone numbers)
	(have | has) (my {persons} | someone | somebody | our {persons}) [..1] (call | ring | phone | text | email) you [directly] (on | at) (which | what) {noun}
	(best | good | fastest | easiest | right | correct) [{adj}] (number | phone | cell | mobile | email | e-mail | mail | line | address) (for | of) (you | u | ya) [is | would be]
	(can't | cannot | couldn't | could not | don't | do not) (find | see | spot) {your} [{adj}] [{adj}] <item> (anywhere | on your profile | in your profile | here | in the proposal | in your proposal)
	(there is | there's | i see) no [{adj}] (phone number | phone | email | email address | contact | contact details | contact info | way to contact you | way to reach you) (on | in) (your | the) (profile | proposal | cv | resume | portfolio)
	(number | email | phone | mail | contact | handle | address) (so | where | that | which) [that] (<asker>) (can | could | may) [best] (reach | call | ring | text | write | contact | find | add | use) [you | u]
term request class=phone weight=0.88
	somewhere (i | we) can (ring | call | phone | text) (you | u)
	(can | could | may | shall | should) (i | we) (call | ring | phone) (you | u) (on | at) (your | ur | a | any | what | which) [..3]
	(what | which) (line | extension | number) (<modal>) (<asker>) (ring | dial | call | try | use | phone)
	(are | r) (you | u) [also] (reachable | available | contactable | free) (by phone | on the phone | by telephone | over the phone | on a phone)
term request class=email weight=0.88
	(which | what) [{adj}] (inbox | mailbox | mail account | mail) (<modal>) (<asker>) (<getthrough>) [..4]
	[to | at] (which | what) (address | inbox | mailbox | account) (<modal>) [..4] (emailed | e-mailed | mailed | emailing | email | e-mail)
	somewhere (i | we) can (email | mail | e-mail) (you | u)
	where (<modal>) (<asker>) (email | e-mail | mail) [you | this | it | the | that] [..3]
term request class=social weight=0.88
	how (can | do | could | would | should | may) (i | we | people | clients | one) (find | add | reach | follow | message | look for | search for | tag | dm | contact) (you | u) [up] (on | in | at | over | via) {platform}
	(what | who | which name) (are | r) (you | u) [called | known as | named | listed as | registered as | under | saved as] (on | in | at) {platform}
	(what | which | under what | under which | with what | by what) (name | username | user name | handle | nick | nickname | id | account | profile) [..4 ..1] (on | in | at | for) {platform} $?
	(what | which) {platform} (name | username | handle | account | id | profile) [..3] $?
	(are | r) (you | u) [also] (reachable | available | contactable | active | findable | findable) (on | via | by | in | at) [any | some | other | another] (chat app | messenger | messengers | messaging app | other app | another app | social media | network | {messenger})
	(another | other | any other | some other | a different | an alternative | alternate | additional | outside) (way | ways | means | channel | channels | option | options | route) (to | of | for) [..2] (stay | staying | keep | keeping | be | get | getting | remain) in (touch | contact) [with (you | u)]
	(got | have) (a | an | your) {messenger} [by any chance | perhaps | maybe | too | as well | account | handle | name] $?
	(where | how) else (can | could | do | should | may) (i | we | people) (find | reach | contact | follow | get hold of | talk to | message | write to) (you | u)
	(add | find | look) (you | u) [up] (on | in) {messenger} [by | under | with] (what | which) [..2]
	(your | ur) {messenger} (please | pls | plz | then | by any chance) $
term request class=address weight=0.88
	where (should | do | shall | can | must | does | will) (the | my | our | your) [..1] (parcel | package | courier | samples | sample | cheque | hardware | device | laptop | delivery | letter | documents | contract | prototype | gift | box | driver) [..1] (go | be sent | come | be shipped | be delivered | be posted | land | turn up)
	whereabouts [..4] (do you live | are you based | are you located | is your) [..2]
	(tell | show) (me | us) (where | exactly where) {your} [..1] (office | studio | house | home | shop | workshop | flat | apartment | place | store | warehouse) (is | are | s)
	(let me know | lmk) where {your} [..1] (office | studio | house | home | shop | workshop | flat | apartment | place | store | warehouse) (is | s)
	where (can | could | should | do | may) (i | we) (come | drop in | drop by | pop in | stop by) [over | by | and | to] [see | visit | meet | find] (you | u)
	(what | which) (road | street | avenue | block | building | postcode | zip | zip code | neighbourhood | neighborhood) [number] (do | is | are | r) (you | u | your) [..3] $?
	(need | want | require | send | give | share) [me | us] {your} [full | complete | exact] (postal details | street and number | house number | delivery details | shipping details | postal address | mailing details | street address)
	(where | in which street | on which street | what street) (is | are) {your} [..1] (office | studio | shop | workshop | house | flat | store | place) (located | situated | exactly | then | please) [..2]
term request class=meeting weight=0.88
	(can | could | would | will | please | pls) [you | u] [please | pls] (set up | create | arrange | open | start | schedule | host | make | generate) [a | an | the | one | our] [..1] (zoom | google meet | meet | teams | webex | skype call | zoom call | zoom meeting | video call | call | meeting | teams meeting) [..3] (and | then) (send | share | drop | give | forward | paste | post) [me | us] (the | a | your) (link | invite | invitation)
	(do you have | have you got | is there | got) (a | an | any) (booking page | booking link | calendar link | scheduling link | calendly | calendly link | scheduling page | booking calendar) [..4]
	(what's | what is | share | send | drop) [me | us] {your} (booking page | booking link | calendar link | scheduling link | calendly | scheduling page)
term request class=contact_form weight=0.88
	(is there | do you have | have you got | where is | where's) (a | an | the | your | any) (contact form | contact page | enquiry form | inquiry form | form) [on | at | in] [your | the] [..1] [{oursite}] [..2] (fill | fill in | fill out | use | write | reach | contact | get in touch)
	(send | share | give) [me | us] (the | a | your) [link to] [your | the] (contact form | contact page | enquiry form)

# --- moves, by what is said of the channel ---------------------------------------
macro going = moving | switching | going | hopping | jumping | talking | chatting | continuing | using | messaging | carrying on | shifting | connecting | meeting | joining | speaking | taking this | taking it | moving this | doing this | doing it | having this chat | having the call | calling
term move weight=0.88
	(mind | fancy | up for | okay with | ok with | open to | suggest | prefer | recommend | propose | how about | what about | consider | happy | fine with | comfortable | rather be | thinking of | thought about) [with] (<going>) [..2] (to | on | over to | over | via | through | in | with) [{the}] {messenger}
	(mind | fancy | suggest | prefer | recommend | propose | how about | what about) using {messenger}
	(pop | nip | hop | head | jump | swing | slide | shoot | come | skip | dash) (over | across | on over | round) (to | onto | into) [{the}] {messenger} [and | so | where | to | then | instead | please | for] [we | i | us | talk | chat | the rest | a chat | a sec] [..2]
	(quicker | faster | prompt | instant | speedier | sooner | better) (answer | reply | response | replies | answers | responses) (on | via | over | through | in) {messenger}
	(answer | reply | respond | react) [..2] (quicker | faster | sooner | right away | instantly | immediately | within minutes | straight away | in seconds) (on | via | over | in) {messenger}
	(on | via | over) {messenger} (i | we) [always | usually] (answer | reply | respond | am | are | 'm | 're) [..1] (faster | quicker | sooner | right away | instantly | immediately | available | online | reachable | around)
	(communicates | communicate | talks | talk | chats | chat | operates | coordinate | coordinates | meet | meets) [only | exclusively | mostly | mainly | solely] (through | via | on | over | in) {messenger} [so | please | and | you | only]
	(work | works | working | stay | staying | live | lives) (mostly | mainly | only | exclusively) (through | via | on | over | in) {messenger}
	(i'd | i would | we'd | i'll | i | we) [feel | be | am | are | 'm] [much | far | a lot | way] (more comfortable | happier | easier to reach | quicker | faster | better) (on | with | via | over | in) {messenger}
	(join | find | meet | see | catch | ping | message) (us | me) (there | over there) [instead | then | please | later | tonight | tomorrow | and] [..1] (on | via) {messenger}
	(rest | details | remaining | everything | brief | files | conversation | questions) [..2] (we can | we'll | let's | i'll | i can) [..2] (on | over | via | through) {messenger}
	(open | start | create | make | set up) (a | an | our) {messenger} (group | chat | channel | thread | room | server) (for | and | so | where | with) [..2]
	(i'll | i will | let me | i can | we'll | we can) (create | make | open | start | set up) (a | an | our) {messenger} (group | chat | channel | thread | room | server)
	(accept | check | look out for | watch for) my {messenger} (request | invite | invitation | message | friend request | contact request)
	(i've | i have | i | we've | we have) (already | just) (added | messaged | texted | dmed | pinged | found | contacted | invited) (you | u) (on | via | over | in) {messenger}
	(use | try | check) {messenger} (rather than | instead of) (this | the | here) [chat | inbox | site | app | platform | thing]
	{messenger} (rather than | instead of) (this | here) [chat | inbox | site | app | platform | thing]
	{messenger} (is | would be | s) (where | how) (i | we) [usually | mostly] (talk | chat | work | live | hang out | am | are | communicate | discuss | keep | handle)
	(don't | do not | rarely | hardly | seldom | never) (log in | check | look at | use | open | come) [in | on] (here | this app | this site | this inbox | the inbox | these messages | this platform | this) [..4] {messenger}
term move class=social weight=0.87
	(better | other | nicer | simpler | faster | easier | more private) (apps | app | places | place | ways | way | channels | tools) (for | to) (chat | chatting | talk | talking | communicate | communicating | message | messaging)
	(talk | chat | speak | continue | discuss | carry on | meet | communicate | keep talking | catch up | do business | take this | take it | move this | message) [..3] (somewhere private | somewhere more private | somewhere quieter | somewhere quiet | in private | behind the scenes | away from here | away from this | away from this site | away from the platform | away from the app | outside the system | through other channels | through another channel | on another channel | via another channel | by other means | via other means | through other means | in another way | off the record | off-platform | off-site | out of this platform | out of here | elsewhere)
	(continue | carry on | keep talking | talk further | finish this) [this | it | the chat | the conversation | things] (privately | in private | outside | elsewhere | off here)
	(i | we) (prefer | would prefer | 'd prefer | 'd rather | would rather) [to | not to | not] (talk | chat | discuss | speak | deal | do) [business | this | it | things] [here] (outside | elsewhere | somewhere else | off here | off the platform | off platform | in private | privately)
	(let's | lets | let us | we should | we could | can we | could we | shall we) (get | go | move | step | leave | take this | take it | take things | bring this) (out of | away from | off) (here | this site | this app | this platform | this chat | the platform | the app | the site | upwork)
	(connect | talk | chat | speak | communicate | deal | work | stay in touch | keep in touch | be in touch | collaborate | meet) [with (me | us | you) | directly | better | freely] (outside | outside of | beyond | off) (here | of here | this | the platform | this platform | the site | this site | the app | this app | upwork | fiverr | the system)
	(without | away from) (the platform | this site | upwork | the site | anyone | moderators | the moderators | the bots) (watching | listening | reading | monitoring | seeing | looking over | in the way | snooping | spying)
	(where | so) (nobody | no one | no bot | no moderator | they) (reads | read | monitors | watches | can read | is watching | can see | can't read | can't see) [..2] (we | our | along | it | us)
	(they | the platform | this site | the site | the app | upwork | the system | moderators) (monitor | monitors | read | reads | filter | filters | block | blocks | censor | censors | scan | scans | delete | deletes) [..3] (so | let's | lets | so let's | so we) [..2] (talk | chat | move | use | switch | go | meet | write | speak | call | text)
	(switch | move | change | swap | go) [over] to (another | a different | some other | some | a | an) (app | messenger | platform | channel | network | chat app | messaging app | place)
	(other | another | different) (app | messenger | channel) (would | might | could) (be | work) (easier | better | faster | simpler)
term move class=phone weight=0.86
	(do | settle | handle | sort | finish | discuss | go over | run through | talk through | explain | cover | walk through | continue | finalise | finalize | clear | talk about | go through | hash out | talk | chat | speak | catch up | connect) [this | it | that | everything | the rest | things | the details | this out | it out | the scope | about it | about this] [..1] (<byvoice>)
	(a | one) [quick | short | simple | brief | five minute | ten minute | 5 minute | 10 minute] (phone call | call on the phone | chat on the phone | call by phone) (would | will | is | might | could | 'd | saves | beats)
	(easier | quicker | faster | better | simpler) (<byvoice>)
	(i'll | i will | let me | i can | can i | could i | may i | shall i | i could) [just | quickly] (ring | phone | telephone) (you | u) [up] (instead | directly | rather | on | at)
	(call | ring | phone) me (instead | rather than | it's faster | it is faster | it's easier | directly instead | on my phone | on my cell)
	(typing | chatting | writing) [here | this | all this | on here] (is | takes | 's) [..2] (call | phone | ring) [me | you | instead]
term move class=email weight=0.86
	(do | handle | continue | finish | sort | settle | discuss | exchange | keep | switch | move | take | carry on | correspond | communicate | stay in touch | keep in touch | stay in contact | talk | chat) [the rest | this | it | everything | that | things | the conversation | the discussion | the details | over | on] [..1] (<bymail>)
	(switch | move | change | go | take this | take it | take things | bring this | move this | move it | transfer this) [over] to (email | e-mail | mail)
	(i'll | i will | let me | i can | i could | we'll | we can | i'd like to | i want to) (send | forward | share) [you | it | them | the | everything | over] [..3] (<bymail>)
	(send | forward | share) [me | us | over] (the | your | it | them | everything | all | a) [..3] (<bymail>) [instead | please | directly | rather] $
	(email | e-mail) (is | would be | works | s) [much | way | a lot] (better | easier | faster | simpler | best | fine) [for me | for us | to | for this | than]
	(check | look at) my (e-mail | email | mail | inbox) (more | much more | far more) (often | frequently)
term move class=meeting weight=0.87
	(i'll | i will | let me | i can | i could | we'll | we can | can we | could we | shall we | let's | lets | please | would you | we | i'd like to) [also] (host | set up | schedule | arrange | create | start | open | run | organise | organize | book | do | have | hold | join | hop on | jump on | get on | plan | launch) (a | an | the | our | on a | on) [quick | short | brief | first | 30 minute | 15 minute] {platform} [meeting | call | session | interview | chat | room | link] [..1]
	(the | our | your) [..1] (interview | kickoff | kick off | meeting | call | onboarding | briefing) [..3] (on | via | over | through | in | using) {platform}
term move class=applicant_system weight=0.87
	(fill | fill in | fill out | complete | submit) [out] (the | this | our | an | your | a) [..1] (form | application | questionnaire | application form) (on | at | via | through | in) (our | my | the company | the company's | their) [..1] {oursite}
	(applications | application | candidates | submissions | proposals | bids | applicants | resumes | cvs) [are | only | must | accepted | apply | taken | welcome | handled | processed] [only | apply | accepted | be sent] (via | through | by | on | at) (our | my | the company | the company's | the) [..1] {oursite}
	(apply [now | here | directly | please | first | only | online | today] | (submit | send | upload) [..2] ({cvword} | your details | your proposal | your bid) [..2]) (via | through | on | at | using | in) (our | my | the company | the company's) [..1] ({oursite} | hr | hr department | hr team | recruiter | recruiters | agency)
	(send | email | mail | forward | submit) [..3] {cvword} [and ..2] (to | with) (our | my | the) [..1] (hr | hr department | hr team | recruiter | recruiters | hiring manager | talent team | people team | recruitment team | office)
	(we | they) only (consider | accept | review | look at | take) [..4] (via | through | on | by | from) (our | my | the company) [..1] {oursite}

# --- money round the platform ----------------------------------------------------
macro paywith = (by | via | through | with | over | on | using | to | in) [my | your | the | our | a] {pay}
macro outpay = directly | direct | outside | outside of here | outside the platform | outside the site | outside upwork | off the platform | off platform | off the site | off the books | off here | in cash | cash in hand | cash | by bank transfer | via bank transfer | by wire | by cheque | by check | privately | personally | between us | under the table | on the side | in crypto | straight to my account | straight to your account | to my account | to your account | into my account | into your account
macro site = the platform | the site | this site | this platform | the app | this app | upwork | fiverr | freelancer | the website | the marketplace | the middleman | the middle man | them
term move class=payment weight=0.87
	(settle | sort | handle | square | do | arrange | make | take care of | split) (it | this | that | up | everything | the bill | the rest | the money | payment | the payment | the payments | the invoice | the deal | things | the money side | the finances) [up | out] [..1] (<outpay> | <paywith>)
	(leave | keep | cut) (<site>) out [of it | of this | of the deal | of our deal]
	(send | wire | transfer | pay | deposit | remit | move | drop | put) (you | u | me | us | the | it | half | everything | this | your | my) [..3] (straight | directly | direct | right) (to | into) (your | my | our) (account | bank | bank account | wallet | card | {pay})
	without (<site>) (taking | charging | getting | eating | keeping | grabbing | skimming | deducting | in the middle | in between | being involved | involved)
	(so | so that) (<site> | they | nobody | no one) (doesn't | don't | won't | does not | do not | will not | can't | cannot | takes | charges | get | gets) [take | get | charge | eat | keep | skim | touch | deduct | a | any | its | their | the] [..2] (cut | fee | fees | commission | percentage | share | percent | 20 | 10)
	(before | because | since | as) (they | <site>) (take | takes | charge | charges | keep | keeps | eat | eats | skim | skims | pocket | pockets) [..3] (cut | fee | fees | commission | percentage | share | percent) [..2] (pay | directly | outside | let's | lets | privately | direct)
	(no point | no need | why | no sense | no reason | hate | tired of | instead of | rather than | stop | without) (giving | paying | letting | give | pay | let | in giving | in paying | to give | to pay | handing) (<site>) [take | keep | have | get] [..3] (cut | fee | fees | commission | percent | share | 20 | 10 | 15 | money | anything | so much | that much)
	(discount | cheaper | lower | less | off | reduce | knock | better rate | better price | lower rate | lower price) [..4] (if | when | should) (you | we | u | paid | it's) [..2] (pay | paid | go | deal | work | do it | do this | settle) [..2] (<outpay> | <paywith>)
	(if | when) (you | we | u) (pay | go | deal | work | settle | do it | do this | hire me) [..1] (<outpay>) [..2] (i | i'll | i can | my | we | price | rate | it's | you | both)
	(pay | paid | paying | send | wire | transfer | payment | payments | paycheck | salary | compensate | reimburse) [you | u | me | us] [..2] (<outpay>) [..1] (so | to avoid | to save | no fees | no fee | without | and | instead | rather | which | as | that way | if)
	(venmo | zelle | paypal | cashapp | cash app | wise | revolut | gpay | gcash | paytm | upi | bizum) (me | you | it | the money | the rest | works | is fine | is ok | is easier | is better | instead)
	(prefer | rather | like | love | want | happy | fine | ok | okay) [to] (get | be | have | take | receive | accept | pay | send) [paid | the money | payment | the payment | it | you] (<paywith>)
	(prefer | rather | happy to take | happy to accept | would take | can take | can accept | i take | i accept | i only take | we take) ({payout} | {pay}) [payments | payment | over | instead | directly | if | to | so] [..1] $
	(close | end | cancel | decline | drop | skip) (the | this | that) (contract | offer | job | order | project) [here | on here | there] [..2] (and | then) [..2] (pay | continue | work | deal | send | hire | do | go | settle) [..3] (<outpay> | <paywith> | without)
	(no | without | skip the | forget the | don't need the | don't need a | no need for the | no need for a) (escrow | milestone | milestones | contract | platform contract) [..2] (just | i'll | i will | let's | lets | pay | we can | you can) [..2] (pay | send | wire | transfer | cash | directly | {pay})
	(work | working | deal | do business | hire | collaborate) [with (me | you | us) | together] (directly | outside | privately) [..1] (next time | from now on | in future | in the future | to save | and save | so we | so you | and skip | and avoid | without)
	(what's | what is | tell me | give me | send me | share) [..2] (paypal | venmo | zelle | wise | revolut | cashapp) [..2] (so i can | i'll | and i'll | to) (pay | send | transfer)

# --- where contact stands, by what shows it ----------------------------------------
macro showing = icon | bubble | button | symbol | widget | link | form | box | tab | badge | logo | section | page | popup | banner
macro chatting = envelope | mail | email | phone | call | chat | whatsapp | telegram | contact | contact me | message | messenger | live chat | booking | calendar | get in touch | hire me | book a call | support
macro toreach = reach | contact | write to | write | message | call | find | email | text | ring | get hold of | get in touch with | ping | dm | talk to | speak to
term circumvent weight=0.88
	(find out | learn | see | figure out | discover | know | read) (how | where) to (<toreach>) (me | us) [..1] (<within>) [..3] {place}
	{place} [..4 ..1] (you'll | you will | you can | u'll | u will | and) (see | find | know | get | learn | read) (where | how) to (<toreach>) [me | us | to me]
	{place} [..3] (it | that | which) (says | shows | tells you | explains | reveals | spells out) (where | how) to (<toreach>) (me | us)
	(there's | there is | look for | find | tap | click | click on | press | hit | use | see | you'll find | you'll see | you will see | try | notice) (a | an | the | that | my | our) [..2] (<chatting>) (<showing>) [..4] (my | our) [..1] {place}
	(my | our) [..1] {place} (has | comes with | features | shows | sports | carries | got | offers) (a | an | the | my) [..2] (<chatting>) (<showing>) [..1] (use | click | press | tap | hit | bottom | top | at | in | there | so | just | on | try) [..2]
	(read | look at | check | take | note | put together | string together | combine | join | write down) [just | only] [the] (first | last | initial | starting) (letter | letters | word | words | digit | digits | character | characters) (of | in) (each | every | all | the) (line | lines | paragraph | paragraphs | sentence | sentences | word | words | bullet | bullets | project | projects | title | titles | section | heading | headings) (of | in | on) (my | the above | this message | the list above | that)
	(scroll | go | head | look) [all the way | right] [down | up | over | through] (on | of | at | to | in) (my | our | the) [..3] {place} [..2] (and | to | then | where | you'll | you can) [..1] (drop | write | send | call | message | contact | reach | text | ping | find out how | see how | get in touch | get hold of | leave) [me | us | with me] [a line | a message | to reach | a note]
	(drop | write | send | leave | shoot) (me | us) (a | an) (line | message | note | email | text) (through | via | from | using | on | over | at) (my | our | the) [..3] ({place} | {oursite})
	(use | fill in | fill out | write via | reach me via | contact me via) (the | my | our) (form | contact form | chat | live chat | chat box | widget | contact page) (on | at | in | of) (my | our) [..1] ({place} | {oursite})
	(name | studio | brand | company | handle | username | alias) [..2] (into | in | on) (google | a search engine | the search bar | google search | bing | duckduckgo)
	(google | bing | look up | duckduckgo) (me | my name | my studio | my brand | our name | us) [..2] (first | top) (hit | result | link)
	(i'm | im | i am | we're | we are) (the | easy) [..2] (first | top | only | to find) [..2] (result | hit | one | name | on google | online) [on google | in google | when you search]
	(business card | visiting card | name tag | name badge | letterhead | vcard | shop sign | van | truck | uniform | signboard | billboard) [..3] (in | on | of | from) (the | my | that | this) [..2] (picture | photo | photos | image | gallery | video | shot | screenshot | pic | portfolio | sample | attachment) [..4] (read | shows | has | carries | number | details | contact | email | look | zoom)
	(zoom in | zoom | look | look closely | check | peek | glance | have a look | take a look) [closely | in | carefully] (on | at | into | to) (the | my) [..2] (business card | visiting card | name tag | letterhead | shop sign | van | truck | t shirt | mug | whiteboard | sticky note | post it | door | window)
	(everything | all | whatever | anything) [that] you need [..3] (is | 's | sits | stands) [..1] (<within>) (my | our) [..1] (bio | instagram bio | business card | contact page | about page | linktree | signature | letterhead | footer | contact section | vcard)
	(my | our) (bio | instagram bio | linktree | contact page | about page | business card | signature | footer | letterhead) (has | shows | tells | says | contains | covers) (it all | it | everything | all of it | the rest | all | how)
	(left | hidden | hid | wrote | stuck | tucked | placed | put | planted | slipped | buried) (my | our) [..1] {details} [..3] {place}
	(the | that) (answer | way | trick | solution | key | clue | hint | rest) [..2] (reach | contact | reaching | contacting | call | calling | find | finding) (me | us) (is | lies | hides | sits) [..4] {place}
	(you know | you'll know | you will know) (how | where) to (<toreach>) (me | us) (once | when | after | if) [..4] {place}
term circumvent class=meeting weight=0.88
	(the | my | our) (booking | calendar | scheduling | book now | book a call | appointment) (button | form | link | icon | widget | page) (is | 's | sits) (top | bottom | in | on | at the | upper | lower | right | left | under)
	(there's | there is | use | hit | click | press | tap) (a | the | my) (booking | book a call | book now | scheduling | calendar) (button | form | link | icon | widget) (on | at | in) (my | our) ..2 {place}
	(book | pick | choose | grab | reserve | schedule | find) [..4] (through | via | on | using | in | from | with) (the | my | our) (calendar | booking | scheduler | booking page | booking form | widget | booking tool | booking system | appointment page | availability page) [..1] (on | at | in | of | linked on | linked in) (my | our) [..1] {place}
	(my | our) {place} (has | shows | lists) (my | our | a | the) (calendar | booking calendar | availability | free slots | booking page | scheduler | open slots)
term circumvent evasion=picture weight=0.88
	(point | aim | hold) (your | a) (camera | phone | phone's camera | phone camera) (at | over | to | towards) (the | that | my | this) [..4]
	(scan | snap) (it | that | this | them) (with | using) (your | a) (phone | camera)
	(qr | qr code | barcode) [..3] (on | in | at) (my | our | the) [..3] {place} [..3] (leads | opens | takes | goes | connects | gets | brings | adds)

# --- paying, by all the forms of the verb -----------------------------------------
list pays = pay | pays | paid | paying | payment | payments | send | sends | sent | wire | wired | transfer | transferred | deposit | deposited | release | remit | settle | invoice | invoiced | invoicing | bill | billed | hire | hiring | quote | charge | compensate | reimburse | advance | fund | agreement | arrangement | contract | money | cash
list aside = under the table | off the books | cash in hand | outside the platform | outside this platform | outside the site | outside this site | outside upwork | outside fiverr | outside the app | off platform | off-platform | off the platform | off the site | off site | off this site | straight to you | straight to me | straight to my account | directly to my account | directly to you | directly to me | direct to you | direct to me | direct to my account | directly into my account | without the platform | without the site | without upwork | without this site | bypassing the platform | bypassing the site | around the platform | around the fees | minus the fees | private agreement | private contract | private deal | private arrangement | side deal | side agreement | by bank transfer | via bank transfer | via wire transfer | in crypto | in bitcoin | in usdt | by cash | in cash | via cash
list account = to my bank | to my bank account | to my bank a/c | to my a/c | to my acct | to my wallet | to my paypal | to my account | into my account | into my bank | to my iban | into my wallet
term move class=payment weight=0.86
	{pays} [..4] {aside}
	(pay | send | wire | transfer | deposit | release | remit | drop | shoot) [..4] {account}
	(pay | paying | hire | hiring | invoice | invoicing | bill | billing | contract | contracting) (me | you | us | u | my company | your company | my studio | your studio) [..2] (directly | privately | direct | separately | on the side)
	(you | i | we) (pay | paid | hire | hired | invoice | invoiced | bill | billed) [..3] (directly | privately | separately)
	(sort | settle | handle | do | arrange | send | release | make | keep) [the | your | our | my] [..1] (deposit | payment | payments | money | amount | invoice | billing | rest | balance) [..3] (directly | privately | direct | outside | separately)
	(deposit | send | transfer | wire) (half | the rest | everything | the money | money | the deposit | the amount | straight | straight in) (there | in there)
	(deposit | send | transfer | wire | drop) [half | it | the rest | everything | all | money] (to that account | to this account | to the account below | to this iban | to this wallet | to this address)
	(we | both | us) [..1] (skip | avoid | dodge | save | lose | drop | keep) [both | the | all | those | their | these] [..1] (service | platform | site | client | processing | transaction) (charge | charges | fee | fees | cut | cuts)
	(no | minus | without | skip | avoid | save | dodge | for avoid | to avoid | before | after) [the | any | their | site | platform | upwork | fiverr] [..1] (deduction | deductions | platform charges | site charges | service charge | service charges) [..2]
	(giving | give | pay | paying) (them | the site | the platform | this site | upwork | fiverr) (a | their | any | that | the) [..1] (cut | fee | commission | percentage | share)
	(i'll | i will | i can | we'll | we can | you can | happy to | i'd rather | let me) (payid | venmo | zelle | paypal | cashapp | cash app | gcash | wise | revolut | bizum | pix | upi | gpay | paytm | bkash | mpesa | m-pesa | interac | e-transfer | etransfer | twint | blik | tikkie | swish) [you | me | it | the | half | to] [..2]
	(through | via | by | with | on) (payid | venmo | zelle | cashapp | cash app | gcash | bkash | mpesa | m-pesa | interac | e-transfer | etransfer | twint | blik | tikkie | swish) [..2]
	(can | could | may) (i | we) (hire | pay | contract) (you | u) (directly | privately | outside | direct) [..2]
term request weight=0.88
	(revert | reply | respond | come back | get back | write back) [back] [to (me | us)] with ({your} | a | an) [{adj}] [{adj}] <item>
	(send | share | give | provide | drop | forward | include) [me | us] [..3] and {your} [{adj}] [{adj}] <item>
	(provide | submit | share | send | include | give | indicate | state | attach) [me | us] [your | one | two | three | a | an | at least] [..1] {adj} [{adj}] {noun} [and | so | for | where | if | below | here]
	(provide | submit | share | send | include | give) [me | us] [your] (one | two | three | both) [{adj}] (contact numbers | phone numbers | numbers | emails | email addresses | contacts)
	(might | would | could) (you | u) [happen to] be (on | using) {platform}
	(any chance) (you're | you are | ur | u r) [also] (on | using) {platform}
	(you | u) got [a | an | any] {platform} (or not | ah | anot | ma | no)
	(what | wat | which) {noun} (u | you) (using | on | got | have)
term move weight=0.86
	(come | jump | slide | hop | pop | get | shift) (in | into | on | onto | to | over to | over on) [my | the | our] {messenger} [na | pls | please | there | then | instead | and | so | bro | sir] [..2]
	(come | oya come | just come) {messenger} [..3]
	(dm | pm | message | text | ping) (me | us) for [my | the] {messenger}
	(connect | link up | meet | catch up) [with me | there] (on | via | over) {platform} [..1]
	(i | we) (should | would) [very much] (like | love) to connect (there | on {platform})
	(everything | interview | interviews | first round | first call | meetings) [..4] (on | over | via) {platform!}
	(reply | answer | respond | write back) (there | over there) (please | pls | not here | instead | rather)
term request class=phone weight=0.86
	(where | when) (i | we | he | she | my {persons}) (can | could | may) (ring | call | phone | text) you
term request class=email weight=0.86
	(the | your) (best | right | main | usual) (inbox | email | mailbox) (to | for) [..2]

# --- calls, texts and mails, by what leads up to them and what follows ------------
list ringme = call | phone | ring | buzz | text | txt | sms | call or text | text or call
# what is said of business and not among friends: those call each other all day
list soon = directly | instead | for details | for more details | for more info | for more information | for a quote | to discuss | to arrange the | to confirm the | to negotiate | to agree | so we can | so i can explain | if interested | if you're interested | if you are interested | at your convenience | during business hours | after hours | rather than | about the job | about the project | about your project | regarding
macro leadin = please | pls | plz | just | kindly | simply | you can | u can | you could | you may | feel free to | can you | could you | can u | would you | why don't you | why not | better | or | or just | then | so | go ahead and | you should | you'd better | you are welcome to | you're welcome to | make sure to | best to | best just
term move class=phone weight=0.84
	{ringme} (me | us) [tomorrow | today | tonight | anytime] {soon}
	(shoot | fire) (me | us) (a | an) [quick] (text | sms | txt | text message)
	(give | gimme | drop) [me | us] a [quick] (call | ring | shout | buzz | bell | phone call) [tomorrow | today | tonight | anytime] {soon}
	(prefer | rather) [to (talk | speak | discuss)] [a | quick] (phone calls | a phone call | texting | sms | a text | phone) [over | instead | to | if | rather] $
term move class=email weight=0.84
	^ [yes | yeah | sure | ok | okay | great | hi | hey | hello | sir | and | but] [<leadin>] (email | e-mail) (me | us)
	(<leadin>) (email | e-mail | mail) (me | us)
	^ [and] mail (me | us) (your | the | a | at | when | if | and | so | directly) [..2]
	^ [yes | sure | ok | okay | great | and | but] [<leadin>] (send | drop | shoot | write | fire off) (me | us) (an | a) [quick] (email | e-mail | mail)
	(<leadin>) (send | drop | shoot | write | fire off) (me | us) (an | a) [quick] (email | e-mail | mail)
	(i'd | i would | we'd | i | we | would) (prefer | rather have | rather use | like to use) [an | to use | if we used] (email | e-mail) [over | instead | to | if | rather | please | for] $
	(<leadin>) (send | forward | share | mail | email | submit) ..4 (to | at) (my | our) [{adj}] (email | e-mail | inbox | mailbox | gmail | email address | e-mail address | personal email)
	^ (send | forward | share | mail | email | submit) ..4 (to | at) (my | our) [{adj}] (email | e-mail | inbox | mailbox | gmail | email address | e-mail address | personal email)
	{lets} [..1] (take | move | shift | switch | keep) [..2] (to | in | over) [our] (inboxes | emails)
term move class=meeting weight=0.85
	(can we | could we | shall we | let's | lets | we can | we could | should we | wanna | want to | i'd love to | would love to) zoom (real quick | quickly | tomorrow | tmrw | today | tonight | later | instead | at | on | next week | sometime | about it)
	(can we | could we | shall we | let's | lets | we can | we could | should we | wanna | want to) zoom $
	(join | meet) (me | us) (on | over | via | in) [the | my | our] (zoom | google meet | ms teams | microsoft teams | webex | gmeet)
	(book | pick | grab | choose | schedule | find | reserve | select | check | use | get) ..4 (my | our) (calendly | calendar link | booking link | scheduling link | booking page | scheduling page | calendly link | calendly page | savvycal | google calendar | bookings page)
	(here's | here is | use | check) (my | our) (calendly | booking link | scheduling link)
	(hop | jump | get) on (zoom | google meet | webex | teams | a zoom)
	(send | sending | shoot | drop) (you | u) (a | the) (zoom | google meet | meet | teams | webex) (link | invite | invitation)
term move class=social weight=0.86
	(look | search) (me | us) up (on | in) {platform}
	look up (me | my {details} | my name) (on | in) {platform}
	(move | take | switch | continue | continuing | talk | chat | shift | bring | go | moving | switching | talking | chatting) ..4 (place | somewhere | app | channel | messenger | way | apps | option) ..1 (like | such as | e.g | eg) {platform}
	(take | move | bring) (this | it | things | the chat | the convo) [over | on over] (to | into) [the | our | my | your] (dms | dm | pms | private messages | private chat | private)
	{lets} [..1] (go | get | chat | talk | move this) private
	(dm | pm | message | msg | inbox) (me | us) (for | to get | 4) (my | the | our) {details}
	(i | we | i'd | i would | we'd | would) prefer {messenger}
	^ [would | i'd | i] prefer {messenger}
	(can | could | may) (i | we) (contact | reach | message | talk to | chat with | write to | write | find) (you | u) (somewhere else | elsewhere | outside | off here | on another app | on other apps | another way | through other means | some other way)
	(text | chat | talk | message) (outside | off) (the app | this app | the platform | this platform | this site | the site | of here | upwork)
	(do | finish | handle | continue | complete | run) [the] (rest | remainder | next phase | second phase | next project | project | job | work) [of the project | of the work | of it] (off | outside | outside of) {platformword}
term move class=payment weight=0.86
	(hire | contract) (me | us) (directly | direct | privately | outside | off platform | personally)
	(do | work | deal | go | continue | take) ..2 (off | outside | outside of) {platformword} ..4 (save | saving | split | fee | fees | cheaper | discount | commission | cut)
	(do | deal | work | keep | handle | run | settle) [it | this | the rest | the project | the deal | everything | together | with (me | you | us) | the payment | the payments | payments] {aside}
	(is | are | would | does | will) ({pay} | bank transfer | crypto) (ok | okay | fine | possible | work | alright | acceptable | cool | good) [with you | for you | for u | too] $?
	(can | could | would) (you | u) (pay | do) [me] (by | via | through | with | in | on) {pay}
	(use | take | accept) {pay} (to avoid | so we avoid | to skip | to save | instead of | to dodge)
	{pay} (to avoid | so we avoid | to skip | to save | to dodge) [..2] (fee | fees | cut | commission | charges)
	(i | we | i'd | would) prefer {pay} (to | so | over | because | since | instead)
	(a | do a | make a | have a) (direct | private | side) (deal | arrangement | agreement | contract) [..2] (save | between us | fees | fee | cheaper | together | without | outside)
	(off | discount | cheaper | less) [..2] if (we | you) (go | work | deal | pay | do it) (direct | directly | private | privately | outside)

# --- asking, by all that can be said of it ------------------------------------------
list handing = passing | passing along | passing on | passing me | giving | giving out | sharing | sending | sending over | sending along | dropping | leaving | texting | providing | telling | shooting over
term request weight=0.88
	(mind | minding | about | of | up for | okay with | comfortable | consider) {handing} [me | us | over | along] {your} [{adj}] [{adj}] <item>
	(a | an | any | the | some) [{adj}] [{adj}] <item> [or <item>] (i | we | my boss | my team | our team | my partner) (can | could | might | may | should) [best | just] ({contactverb} | add | use | try | send | mail | forward | follow up)
	(is there | are there | got | have | have you got | do you have) (a | an | any | some) [{adj}] <item> (or) <item> [..1] (i | we) (can | could)
	(<need>) (a | an | some) [{adj}] [{adj}] (<item>) (for | from | of) (you | u | ya)
	(didn't | did not | don't | do not | never | haven't | have not | didnt | dont) (get | got | have | see | receive | catch | save) {your} [{adj}] <item>
	(what's | whats | what is | wats | wat is) (a | the) (good | best | gd) {noun} (for | 4 | of | to) [{contactverb}] (you | u | ya)
	(pls | plz | please | kindly | just) (send | share | give | drop | provide | snd) [me | us] [the | a | an | one] {platform} (id | username | number | no | link | handle | contact | user name | name)
	(way | ways | means) (to | of) (be contacted | be reached | contacting you | reaching you | contact you | reach you) (off | outside | outside of | away from | beyond | besides)
	(once | as soon as | when | if) (you | u) (send | share | give | drop) [me | us] {your} [{adj}] <item>
	(how | where) (do | can | could | should) (i | we) (whatsapp | dm | add) (you | u)
term request class=email weight=0.93
	(where | how) (can | could | should | do | may) (i | we) (send | forward | shoot) (you | u) (an | a) (email | e-mail | mail)
	(where | how | which address) (can | could | should | do | may) (i | we) (email | e-mail) [..3]
term request weight=0.86
	(need | needs | require | requires | provide | supply | include | submit | want | share) ..4 (a | your | one | an) (personal | daytime | private | home | direct | backup | emergency | alternate | alternative | secondary | mobile) {noun}
	(full | complete) (street | postal | mailing | home | shipping | delivery) address (please | pls | plz)
	(do you have | have you got | is there) (a | an | any) (intake | contact | enquiry | inquiry | booking) form [on your ..2] (i | we | to)
term request class=address weight=0.88
	where (should | do | shall | can | must | will) (it | they | this | these | that | the ..1) be (shipped | sent | mailed | posted | delivered | couriered)
term request class=phone weight=0.86
	how (do | can | could | should) (i | we) (call | text | phone | ring) (you | u) [up] [then | back | directly | if] $?
	(which | what) (number | phone | line) (should | can | could | does | do | shall | will | may) ..3 (call | ring | dial | text | try | phone | reach)
term request class=social weight=0.87
	(where | how) (can | could | should | do) (i | we) (find | follow | add | reach | contact | message) (you | u) (on social media | on socials | on the socials | online | on other apps | outside | elsewhere | off here | off the platform | off this site)
	(do | have) (you | u) (have | got | use) [an | a | any] {messenger} (so i can | so we can | that i can | i can | we can | where i | for me to | so that | to connect | for us)
	(can | could | may) (i | we) (get | have) {your} {messenger} or {messenger}
	(do | are) (you | u) (have | use | on) [any | an] (social media | socials | other social media | messaging app | chat app | other apps) [where | so | that | i] [..2]
term request class=address weight=0.87
	(can | could | may | shall | should) (i | we) (meet | visit | see) (you | u) (at | in) your (office | studio | home | house | place | shop)
	(can | could | may | shall | should) (i | we) (meet | visit | come) (at | in | to | by) your (office | studio | home | house | place | shop)
	where (do | d | does) (you | u) stay (exactly | now | at | bro | sir)

# --- where it stands, in few words ---------------------------------------------------
list shown = image | picture | photo | pic | pics | photos | images | video | clip | banner | logo | screenshot | watermark | cover | cover photo | profile photo | profile pic | profile picture | avatar | dp | last slide | last page | first page | footer | header | signature | bio | portfolio | cv | resume | pdf | attachment | file | zip | readme | caption | thumbnail | reel | showreel
term circumvent weight=0.9
	(<mine>) {details} (<within>) (the | my | this | that | our) [..1] {shown}
	^ [the] {details} [is | s | are] (<within>) (the | my | this | that) [..1] {shown} $
	^ [the] {details} [is | s | are] (<within>) (the | my | this | that) [..1] {shown} at (0 | 1 | 2 | 3 | the)
	^ [the | my | a | your] {details} [is | are | s] (<within>) (my) [..1] {shown}
	(it's | its | they're | it is | that's) (<within>) my [..1] {shown} [..1] (the | my) {details}
	(see | check | check out | look at | open | view | take a look at | have a look at | look closely at | watch | read | zoom in on | zoom into) (my | the | this) [..2] {place} [..3] (for | that's | thats | it's | its | there's | you'll get | you will get | you'll see | to get | to find | to see | has | shows) (my | the | our) {details}
	(see | check | check out | look at | open | view | take a look at | watch | read) (my | the) [..2] {place} [..3] (the | my) {details} (is | are | s) (there | in it | inside | on it | at the bottom | at the top)
	(see | check | check out | look at | open | view) (my | the) [..2] {place} {details} (is | are | s) (there | in it | inside | on it)
	(attached is | attached you'll find | here is | here's | i attached | i've attached | attaching | find attached | i'm attaching | sending) (my | our) [..1] (cv | resume | portfolio | brochure | business card | profile | card) [..2] (with | has | including | containing) [..1] ({details} | <sure>)
	(my | our) (cv | resume | portfolio | brochure | card) (with | has | containing | lists | shows) [all] [my | our] {details} (and {details} | is attached | attached | in it | on it) [is attached]
	(see | check) (attached | the attached | the attachment | attachment) (for | to see | to know | to find) (how to | ways to | where to | my | our) [..1] (reach | contact | {details})
	(how | where) to (<toreach>) (me | us) (is | are | s) (<within>) ..2 {place}
	(details | info | information | instructions) (on | about | for) (how to | reaching | contacting) ..2 (me | us) (is | are) ..1 (<within>) ..2 {place}
	(everything | all | whatever | anything) [that] you need to (<toreach>) (me | us) (is | s) ..1 (<within>) ..2 ({place} | behance | dribbble | linkedin | instagram | github | artstation)
	(my | our) (username | handle | name | nick | user name) [here] (is | s) [also | just | the same as] (my | our) {platform}
	(watch | play | listen to | pause | check | open | see | scroll | read) ..4 {place} ..4 (my | our) {details} (flashes | appears | pops | shows | comes | is | are | will)
	(zoom in on | zoom into | look at | look closely at | check | watch | inspect | open) (my | the) ..2 {place} ..4 (see | find | notice | spot | read | recognise | recognize | know) (a | the | my | our) {details}
	(there's | there is | you'll find | you will find) (a | my | our) (business card | contact card | phone number | e-mail | email | qr code | number | telegram | whatsapp) (in | on | under | at the end of) (my | our) ..2 {place}
	(the | my | our) (chat | contact | hire me | whatsapp | message | get in touch) (button | form | link | icon | widget) (is | 's | sits) (top | bottom | in | on | at the | upper | lower | right | left | under)
	(the | my | our) (contact page | contact form | contact section | booking page) (on | of | at) (my | our) ..1 {place} (works | is best | is the best | is easiest | is the way | is the easiest | is open | will do)
	(you know | u know) (where | how) to (find | reach | contact) (me | us)
	(my | our) (info | contact | contacts | contact info | details | number) (is | s | are) (<within>) (the | my) (attachment | attachments | attached file | attached pdf | attached doc)

# --- asking in few words; what a channel is good for -----------------------------------
list contactnoun = number | phone number | email | email address | e-mail | contact number | cell number | cell | mobile number | mobile | phone contact | contact
list talking = talk | chat | speak | communicate | discuss | connect | deal | work | interact | correspond
term request weight=0.88
	(do | have) (you | u) (have | got) (a | an | any) [{adj}] [{adj}] {contactnoun} $?
	^ [cool | ok | okay | great | nice | and | so | then | good | perfect] (number | phone number | email | email address | e-mail | whatsapp number | contact number | digits | ur number | mail id | email id) $?
	<may> (get | have | grab | take) (a | an) [{adj}] [{adj}] {contactnoun} (for | to | so | where | in case | please | pls) [..1]
	(which | what) [{adj}] {contactnoun} (is | would be | works | will be) (best | better | good | easiest | preferred | right | fine | ok) [for | to]
	(do | are | r) (you | u) (have | use | on | using | got) [a | any] {messenger} (by any chance | at all | or something | or something similar | or similar | or another | perhaps | too | as well) [..2]
	any other (contact | contact number | number | email | way to reach you | way to contact you | contact info | contact details) $?
	(drop | share | send | give | leave) (ur | your) (contact | contacts) [here | sir | bro | pls | please | dear | mam | with me] $
term move weight=0.87
	(wait | waiting) for (you | u | your message | ur message | your text) (on | in | over on) {messenger}
	(our | my) (team | whole team | company | crew | devs | people | community) (is | are | works | lives | sits | hangs out | communicates) [all | mostly] (on | in | over | via) {platform} ..2 (invite | add | join | send | come)
	{messenger} is where (i'm | im | we're | i | we | you | u) ..2
	(have | do | schedule | set up | arrange | hold | hop on | jump on) (a | an | our | the) [quick | short | brief] (video call | video chat | video meeting | call | meeting | interview | kickoff | intro call) (on | via | over | in | through | using) [{the}] {platform}
	(give | drop) (me | us) a [quick] (shout | call | ring | bell | buzz) (on | at | via | over) [my | the] {platform}
term move class=phone weight=0.87
	(give | drop) (me | us) a [quick] (shout | call | ring | bell | buzz) (on | at) my (mobile | cell | phone | number | landline)
term move class=social weight=0.87
	(talk to | chat to | chat with | speak to | write to | write | message | text | contact | dm | reach | add) (me | us) {outside} {platformword}
	(let's | lets | let us | we better | better) not (talk | chat | discuss | do this | speak | message) (here | on here | in here | on this site | on this app)
	(add | find | contact | text | message | reach | follow) (me | us) (elsewhere | somewhere else | on another app | on other apps | off here | off this app | off this site)
	(use | try | move to | switch to | go to | hop on) (a | an | another | some | any) [different | other | better | outside | external] (platform | app | messenger | channel | chat app) (to | for) (communicate | talk | chat | discuss | talking | chatting | communication | this)
	{talking} directly [..1] (without | outside | off | instead of | not through | not via) {platformword}
	{talking} with (you | me | us) [directly] (off | outside | outside of) {platformword}
term circumvent class=social weight=0.88
	(by | just | try) googling (me | my | us | our) [..2]
term guard weight=1
	(qr | qr code) (to | on | in) the [..1] (flyer | menu | poster | brochure | packaging | label | ticket | invoice | box | product | card | design | mockup | template | page | app | site)
	(contact form | booking button | chat widget | calendar | contact page | live chat | booking form) on (my | our | the) [..1] (site | website | page | portfolio | homepage | store) (that | which | is | does | doesn't | isn't | has | needs | should | broken | not | as | must | so that visitors)
	link in bio (tool | page | builder | app | service | software)
