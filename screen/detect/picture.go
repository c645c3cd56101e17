package detect

import (
	"strings"
	"unicode/utf8"

	"offside/screen/contact"
)

// pictureOf is the platform that people mean by a picture before a handle: "📸
// studio.pomelo", "👻: kay.paints".
func pictureOf(r rune) string {
	switch r {
	case '📷', '📸':
		return "instagram"
	case '✈', '🛩', '🛫':
		return "telegram"
	case '👻':
		return "snapchat"
	case '🐦', '🐤':
		return "twitter"
	case '📘':
		return "facebook"
	case '🎵', '🎶':
		return "tiktok"
	case '🎮', '👾':
		return "discord"
	}
	return ""
}

// pictured adds the handles that follow the picture of a platform.
func (p *pass) pictured() {
	if p.plain || p.signs.wide == 0 {
		return
	}
	for i, r := range p.text {
		platform := ""
		if r >= utf8.RuneSelf {
			platform = pictureOf(r)
		}
		if platform == "" {
			continue
		}
		picture := contact.Span{Start: i, End: i + utf8.RuneLen(r)}
		at, marked := p.tokenAfter(picture.End)
		if at.Len() == 0 || p.isClaimed(at) {
			continue
		}
		switch tok := at.Of(p.text); lookOf(tok) {
		case lookAt:
		case lookHandle:
			if !p.onlyHandle(tok) || !marked && !p.endsLine(at.End) {
				continue
			}
		default:
			continue
		}
		p.add(at, contact.Hit{Rule: "handle.platform", Class: contact.Social, Act: contact.Share,
			Value: p.concat(platform, ":", strings.TrimPrefix(at.Of(p.text), "@")), Confidence: 0.85,
			Evasions: p.tricks(contact.Emoji), Evidence: p.because(p.concat("stands beside the picture of ", platform))})
	}
}

// endsLine reports whether nothing but marks stands behind i in its line.
func (p *pass) endsLine(i int) bool {
	for ; i < len(p.text) && p.text[i] != '\n'; i++ {
		if isAlnum(p.text[i]) || p.text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
