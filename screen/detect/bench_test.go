package detect

import (
	"math/rand/v2"
	"testing"
)

// The texts of the benchmarks: what most messages look like, and one with two
// contacts.
const (
	cleanText = "Hi! I read your job post carefully and I think I am a good fit for it. I have built three similar " +
		"stores with React and Node.js, and I can start on Monday. What is your budget for the first milestone?"
	contactText = "Thanks for the offer. Call me on +1 415 555 2671 or write to jo.smith@example.com so that we can go on."
)

func BenchmarkScanClean(b *testing.B)   { benchmarkScan(b, cleanText) }
func BenchmarkScanContact(b *testing.B) { benchmarkScan(b, contactText) }

// BenchmarkWorkload scans short messages of which a share holds contact data,
// and a share of those a trick.
func BenchmarkWorkload(b *testing.B) {
	for _, c := range []struct {
		name             string
		contact, evasive int // in a hundred messages
	}{{"clean", 0, 0}, {"contact5", 4, 1}, {"evasive30", 0, 30}} {
		b.Run(c.name, func(b *testing.B) {
			texts, size := workload(c.contact, c.evasive)
			d := testDetector(b)
			var s Scratch
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range texts {
					d.Scan(Input{Text: text}, &s)
				}
			}
		})
	}
}

// workload is a thousand messages, always the same, and their size in bytes.
func workload(contact, evasive int) (texts []string, size int) {
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	for range 1000 {
		text := pick(openings) + " " + pick(middles) + " " + pick(endings)
		switch n := r.IntN(100); {
		case n < contact:
			text += " " + pick(plainContacts)
		case n < contact+evasive:
			text += " " + pick(evasiveContacts)
		}
		texts = append(texts, text)
		size += len(text)
	}
	return texts, size
}

// What the messages of the workload are made of.
var (
	openings = []string{"Hi, thanks for the update.", "Hello!", "Good morning, hope all is well.", "Dear client,", "Thank you for considering my proposal.",
		"I have read the brief twice.", "The first draft is ready.", "Sorry for the late reply."}
	middles = []string{"The new version fixes the broken menu and the colors are closer to the brand book.",
		"I finished the landing page and started with the checkout, which needs another 3 days.",
		"Could you please review the attached wireframes and leave comments in the document?",
		"My experience includes React, Node.js and PostgreSQL, mostly for online stores.",
		"We should decide whether the animation is worth the extra hours before the milestone.",
		"The translation keeps the tone of the original and uses short sentences.",
		"I am attaching the invoice template that our accountant prepared for the second milestone.",
		"The tests pass, and the performance is about 30% better than before."}
	endings = []string{"Let me know what you think.", "Looking forward to your feedback!", "Best regards, Maria", "Have a great weekend.",
		"I will continue with the remaining screens tomorrow.", "Does that sound reasonable?", "Thanks again!", "The budget is fine."}
	plainContacts   = []string{"Call me on +1 415 555 2671.", "My mail is jo.smith@lopez-design.com", "See https://analopez.studio/work", "Let's talk on WhatsApp."}
	evasiveContacts = []string{"c a l l nine one seven five five five zero one four two", "jo (at) mail [dot] com", "add me on wh4ts4pp",
		"my number is O9I7 SSS OI42", "moc.liamg@htims.oj", "t . me / analopez", "9*1*7*5*5*5*0*1*4*2"}
)

func benchmarkScan(b *testing.B, text string) {
	d := testDetector(b)
	var s Scratch
	d.Scan(Input{Text: text}, &s)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Scan(Input{Text: text}, &s)
	}
}

func TestCleanTextDoesNotAllocate(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	d.Scan(Input{Text: cleanText}, &s)
	if n := testing.AllocsPerRun(50, func() {
		if hits := d.Scan(Input{Text: cleanText}, &s); hits != nil {
			t.Errorf("hits in a clean text: %+v", hits)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
