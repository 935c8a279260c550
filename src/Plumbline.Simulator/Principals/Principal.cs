namespace Plumbline.Simulator.Principals;

/// <summary>Who signed a request. <c>Id</c> is the OCID of the user, instance or resource, or of a workload's cluster.</summary>
internal sealed record Principal(PrincipalKind Kind, string TenancyId, string Id, string CompartmentId)
{
    /// <summary>What an OCID says it is the id of, such as <c>instance</c> or <c>fnfunc</c>.</summary>
    public string ResourceType => Id.Split('.') is ["ocid1", var type, ..] ? type : "";
}
