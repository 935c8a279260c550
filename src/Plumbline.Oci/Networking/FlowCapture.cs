namespace Plumbline.Oci.Networking;

/// <summary>How much of the traffic a flow log holds.</summary>
internal enum FlowCapture
{
    Everything,
    Part,

    /// <summary>Its capture filter was not read.</summary>
    Unknown,
}
