package detect

import (
	"slices"
	"testing"

	"offside/screen/contact"
)

func isPhone(h contact.Hit) bool { return h.Class == contact.Phone }

func TestPhones(t *testing.T) {
	checkSamples(t, []sample{
		{text: "call me on +1 415 555 2671 or mail jo@example.com", want: "call me on ⟦+1 415 555 2671⟧ or mail jo@example.com", rule: "phone.announced", value: "+14155552671"},
		{text: "My number is +44 20 7946 0958, call any time", want: "My number is ⟦+44 20 7946 0958⟧, call any time", rule: "phone.announced", value: "+442079460958"},
		{text: "MY NO. IN LEEDS 0125698789 RING ME", want: "MY NO. IN LEEDS ⟦0125698789⟧ RING ME", rule: "phone.announced"},
		{text: "They do not answer; try (12) 3650-8833 by phone: 781 5991", want: "They do not answer; try ⟦(12) 3650-8833⟧ by phone: ⟦781 5991⟧"},
		{text: "415 555 2671 office\n(764)722-5949x12 mobile", want: "⟦415 555 2671⟧ office\n⟦(764)722-5949x12⟧ mobile", rule: "phone.announced"},
		{text: "Call me: 415-555-2671 / 415-555-2672", want: "Call me: ⟦415-555-2671⟧ / ⟦415-555-2672⟧"},
		{text: "call 4155552671 2 pm works", want: "call ⟦4155552671⟧ 2 pm works"},
		{text: "phone 415 555 2671 ext. 22.", want: "phone ⟦415 555 2671 ext. 22⟧."},
		{text: "Mein Handy: 0151 23456789", want: "Mein Handy: ⟦0151 23456789⟧", region: "DE", value: "+4915123456789"},
		{text: "llámame al 55 1234 5678 por favor", want: "llámame al ⟦55 1234 5678⟧ por favor", region: "MX", value: "+525512345678"},
		{text: "звоните 8 (916) 123-45-67", want: "звоните ⟦8 (916) 123-45-67⟧", region: "RU", value: "+79161234567"},
		{text: "电话：13800138000", want: "电话：⟦13800138000⟧", region: "CN", value: "+8613800138000"},
		{text: "here +380 67 123 4567 ok", want: "here ⟦+380 67 123 4567⟧ ok", rule: "phone.international", value: "+380671234567"},
		{text: "(+44) 20 7946 0958 is us", want: "⟦(+44) 20 7946 0958⟧ is us", value: "+442079460958"},
		{text: "so 0917 555 0142 then", want: "so ⟦0917 555 0142⟧ then", region: "PH", rule: "phone.valid", value: "+639175550142"},
		{text: "so 415.555.2671 then", want: "so ⟦415.555.2671⟧ then", rule: "phone.valid"},
		{text: "so (111) 555-2671 then", want: "so ⟦(111) 555-2671⟧ then", rule: "phone.form"},
		{text: "917-555-0142", want: "⟦917-555-0142⟧", rule: "phone.alone", value: "+19175550142"},
		{text: "nueve uno siete, cinco cinco cinco, cero uno cuatro dos", want: "⟦nueve uno siete, cinco cinco cinco, cero uno cuatro dos⟧", rule: "phone.spelled", value: "+19175550142"},
		{text: "mera number nau aath do chaar paanch chhe saat teen ek shunya", want: "mera number ⟦nau aath do chaar paanch chhe saat teen ek shunya⟧", region: "IN", value: "+919824567310"},
		{text: "so 9 1 7 5 5 5 0 1 4 2 then", want: "so ⟦9 1 7 5 5 5 0 1 4 2⟧ then", rule: "phone.spelled"},
		{text: "٠١٠١٢٣٤٥٦٧٨", want: "⟦٠١٠١٢٣٤٥٦٧٨⟧", region: "EG", value: "+201012345678"},
		{text: "9️⃣1️⃣7️⃣ 555 0142 is my cell", want: "⟦9️⃣1️⃣7️⃣ 555 0142⟧ is my cell", value: "+19175550142"},
		{text: "Order +1 415 555 2671 here", want: "Order ⟦+1 415 555 2671⟧ here", rule: "phone.international"},

		{text: "M: 07700 900123, T. 030 1234567", want: "M: ⟦07700 900123⟧, T. ⟦030 1234567⟧", rule: "phone.announced"},
		{text: "011 44 20 7946 0958", want: "⟦011 44 20 7946 0958⟧", value: "+442079460958"},
		{text: "050 123 4567 is my cell", want: "⟦050 123 4567⟧ is my cell", rule: "phone.announced"},

		{text: "Phone: 415-555-2671Email: jo@example.com", want: "Phone: ⟦415-555-2671⟧Email: jo@example.com"},
		{text: "My wechat id is 13800138000", want: "My wechat id is ⟦13800138000⟧", region: "CN"},

		{text: "Order 4155552671 shipped, invoice 2026-11-0042, total $1,415.55"},
		{text: "my order number is 415-555-2671"},
		{text: "his social security number is 596-88-1225"},
		{text: "My driver's license number is 755600751"},
		{text: "What's your credit card? 4716868277490212"},
		{text: "My IBAN is GB39KXYZ94874700365231, or DE89 3704 0044 0532 0130 00"},
		{text: "born on 11/10/1936, since 2012-01-02 08:00, until 31.8.2011"},
		{text: "available 2005-2020, 10:00-18:30, 24/7/365, call any time"},
		{text: "call us at 10.20.30 on 12/05/2026"},
		{text: "the server is 10.20.30.40:8080, or 192.168.100.200"},
		{text: "40.712776, -74.005974 and 3.14159265"},
		{text: "550e8400-e29b-41d4-a716-446655440000 5d41402abc4b2a76b9719d911017c592"},
		{text: "epoch 1763654400000, it took 1763654400 ms"},
		{text: "ISBN 978-3-16-148410-0"},
		{text: "budget 250000-300000 INR, €1 200 000, 2 000 000 RUB, £ 4155552671"},
		{text: "1234567890, 0000000000, (1 2 3 4 5 6 7 8 9)"},
		{text: "sizes 320 480 768 1024 and 1920 1080"},
		{text: "you can call the API 1000000 times per 3600 seconds"},
		{text: "ticket PROJ-4155552671, file_4155552671, ?id=4155552671, v4155552671"},
		{text: "4155552671 visitors"},
		{text: "I need one two three pages for five or six sections"},
		{text: "7121115678", region: "US"},
		{text: "650+253+1234", region: "US"},
	}, isPhone)
}

// TestPhoneEvidence: what a reviewer is told.
func TestPhoneEvidence(t *testing.T) {
	d := testDetector(t)
	var s Scratch
	hits := d.Scan(Input{Text: "my num: ٠917 555 0142", Regions: [2]string{"PH"}}, &s)
	if len(hits) != 1 {
		t.Fatalf("got %d hits", len(hits))
	}
	h := hits[0]
	if want := []string{"PH mobile, valid", "“num” beside it"}; !slices.Equal(h.Evidence, want) {
		t.Errorf("evidence %q, want %q", h.Evidence, want)
	}
	if want := []contact.Evasion{contact.NativeDigits}; !slices.Equal(h.Evasions, want) {
		t.Errorf("evasions %q, want %q", h.Evasions, want)
	}
	if want := []contact.Pair{{Original: "٠", Read: "0"}, {Original: "917 555 0142", Read: "917 555 0142"}}; !slices.Equal(h.Reading, want) {
		t.Errorf("reading %q, want %q", h.Reading, want)
	}
}
