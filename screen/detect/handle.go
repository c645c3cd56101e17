package detect

import "offside/screen/contact"

// platformIndex finds the platforms that people name.
type platformIndex struct{}

func newPlatformIndex(platforms []contact.Platform) platformIndex { return platformIndex{} }

// findHandles adds social handles and messenger ids.
func findHandles(p *pass) {}
