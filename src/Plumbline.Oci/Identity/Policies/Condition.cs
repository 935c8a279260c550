namespace Plumbline.Oci.Identity.Policies;

/// <summary>What must hold for a statement to apply to a request.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/conditions.htm</remarks>
internal abstract record Condition;
