namespace Plumbline.Oci.Discovery;

/// <summary>How a scan finds out where resources are.</summary>
public enum DiscoveryMode
{
    /// <summary>Thorough where that is cheap, else by search.</summary>
    Auto,

    /// <summary>
    /// Lists what Resource Search points to, holds it against counts that OCI keeps by itself, and lists more until
    /// they agree.
    /// </summary>
    Search,

    /// <summary>Lists everything in every compartment, and takes neither Search nor a count for an answer.</summary>
    Thorough,
}
