namespace Plumbline.Oci.Networking;

/// <summary>A resource whose addresses may be in network security groups.</summary>
public interface IInSecurityGroups
{
    /// <summary>The OCIDs of the groups; null or empty where there are none.</summary>
    IReadOnlyList<string>? NsgIds { get; }
}
