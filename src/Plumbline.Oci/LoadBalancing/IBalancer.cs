namespace Plumbline.Oci.LoadBalancing;

/// <summary>What deals out work to servers.</summary>
public interface IBalancer
{
    /// <summary>Null when the API gave none.</summary>
    IEnumerable<BackendSet>? BackendSets { get; }
}
