namespace Plumbline.Oci.Networking;

/// <summary>A rule that looks for ports that security lists or network security groups open to the internet.</summary>
public abstract class FilterPortRule : PortRule<TrafficFilter>
{
    public sealed override IReadOnlyList<Type> ResourceTypes => [typeof(SecurityList), typeof(NetworkSecurityGroup)];

    /// <summary>The ports, with their protocols.</summary>
    private protected abstract IReadOnlyList<(Transport Transport, int Port)> Ports { get; }

    private protected sealed override bool Opens(TrafficRule rule) =>
        Ports.Any(port => rule.Covers(port.Transport, port.Port));
}
