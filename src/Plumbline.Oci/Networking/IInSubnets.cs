namespace Plumbline.Oci.Networking;

/// <summary>A resource that is placed in subnets.</summary>
public interface IInSubnets
{
    /// <summary>The OCIDs of the subnets; null or empty when the API gave none.</summary>
    IReadOnlyList<string>? SubnetIds { get; }
}
