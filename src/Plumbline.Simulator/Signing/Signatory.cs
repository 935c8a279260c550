using Plumbline.Simulator.Principals;

namespace Plumbline.Simulator.Signing;

/// <summary>Whom a <c>keyId</c> names, and the key that such a signature must fit.</summary>
internal sealed record Signatory(Principal Principal, VerificationKey Key);
