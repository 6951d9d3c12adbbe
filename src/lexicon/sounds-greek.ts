// How Greek letters stand in Latin spellings of names (ELOT 743, BGN/PCGN, the papers). Accents are off.
export const GREEK_SOUNDS = `
α a
αι ai e ae
αυ av af au
β v b
γ g y gh
γγ ng g gg
γι gi g y yi
γκ g gk ng k
γχ nch nh nx
δ d dh
ε e
ει i ei
ευ ev ef eu
ζ z
η i e h
ηυ iv if
θ th
ι i y
ια ia ya
ιω io yo
κ k c
λ l
μ m
μπ b mp mb
ν n
ντ d nt nd
ξ x ks
ο o
οι i oi
ου ou u oo
π p
ρ r rh
σ s ss
ς s
τ t
τζ tz j dz
τσ ts tz ch
υ y i u
φ f ph
χ h ch kh x
ψ ps
ω o
`;
