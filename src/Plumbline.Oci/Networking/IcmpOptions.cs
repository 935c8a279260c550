namespace Plumbline.Oci.Networking;

/// <summary>The ICMP messages that a rule is about.</summary>
public sealed record IcmpOptions(long? Type = null, long? Code = null);
