package detect

import "offside/screen/contact"

// hostIndex finds the class of a host and path.
type hostIndex map[string]contact.Class

func newHostIndex(hosts []contact.Host) hostIndex {
	x := make(hostIndex, len(hosts))
	for _, h := range hosts {
		x[h.Host] = h.Class
	}
	return x
}

// findLinks adds links.
func findLinks(p *pass) {}
