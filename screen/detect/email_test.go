package detect

import (
	"testing"

	"offside/screen/contact"
)

func TestEmails(t *testing.T) {
	checkSamples(t, []sample{
		{text: "Email:Jo.Smith+work@Mail.Example.co.uk.", want: "Email:⟦Jo.Smith+work@Mail.Example.co.uk⟧.", rule: "email.plain", value: "jo.smith+work@mail.example.co.uk"},
		{text: "(jo@example.com) <jo@example.com> \"jo@example.com\"", want: "(⟦jo@example.com⟧) <⟦jo@example.com⟧> \"⟦jo@example.com⟧\""},
		{text: "jo@example.com/me@example.org", want: "⟦jo@example.com⟧/⟦me@example.org⟧"},
		{text: "mailto:jo@example.com?subject=hi", want: "mailto:⟦jo@example.com⟧?subject=hi"},
		{text: "write jo@example.com.Then wait", want: "write ⟦jo@example.com⟧.Then wait"},
		{text: "o'brien@example.com, 'jo@example.com'", want: "⟦o'brien@example.com⟧, '⟦jo@example.com⟧'"},
		{text: "test.\"foo\".bar@gmail.co.uk!", want: "⟦test.\"foo\".bar@gmail.co.uk⟧!"},
		{text: "我的邮箱jo@example.com谢谢", want: "我的邮箱⟦jo@example.com⟧谢谢"},
		{text: "邮箱：jo＠example．com", want: "邮箱：⟦jo＠example．com⟧", value: "jo@example.com"},
		{text: "jo@bücher.de", want: "⟦jo@bücher.de⟧", value: "jo@xn--bcher-kva.de"},
		{text: "jo@exаmple.com", want: "⟦jo@exаmple.com⟧", value: "jo@example.com"},
		{text: "its jo@ example.com bye", want: "its ⟦jo@ example.com⟧ bye", value: "jo@example.com"},

		{text: "Reach me: ana (at) lopez-design (dot) com", want: "Reach me: ⟦ana (at) lopez-design (dot) com⟧", rule: "email.words", value: "ana@lopez-design.com"},
		{text: "jo[at]example.com", want: "⟦jo[at]example.com⟧", rule: "email.words"},
		{text: "jo {@} example {.} com", want: "⟦jo {@} example {.} com⟧", rule: "email.words"},
		{text: "jo dot smith at gmail dot com", want: "⟦jo dot smith at gmail dot com⟧", value: "jo.smith@gmail.com"},
		{text: "email me: jo at example dot com", want: "email me: ⟦jo at example dot com⟧", value: "jo@example.com"},
		{text: "my mail is jo_smith at gmail.com", want: "my mail is ⟦jo_smith at gmail.com⟧"},
		{text: "jo arroba correo punto es", want: "⟦jo arroba correo punto es⟧", value: "jo@correo.es"},
		{text: "пиши: jo собака mail точка ru", want: "пиши: ⟦jo собака mail точка ru⟧", value: "jo@mail.ru"},

		{text: "Use logo@2x.png and the @Override annotation"},
		{text: "git clone git@github.com:acme/app.git"},
		{text: "https://user:pass@host.com/x and postgres://user:pw@db.example.com:5432/app"},
		{text: "npm i react@18.2.0 @types/node@20, ssh root@10.0.0.1, jo@localhost"},
		{text: "@jo on insta, @jo@mastodon.social"},
		{text: "jo@example.coma, jo@.com, @example.com, jo@-x.com"},
		{text: "look at google dot com, I work at acme dot com"},
		{text: "meet me at starbucks.com"},
		{text: "there is no point at all"},
	}, func(h contact.Hit) bool { return h.Class == contact.Email })
}
