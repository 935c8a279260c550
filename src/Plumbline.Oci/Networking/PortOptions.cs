namespace Plumbline.Oci.Networking;

/// <summary>The ports that a rule is about; what is absent means all.</summary>
public sealed record PortOptions(PortRange? DestinationPortRange = null, PortRange? SourcePortRange = null);
