namespace Plumbline.Oci.Identity.Policies;

/// <summary>One statement of a policy. Printed, it is a statement with the same meaning.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/policy-syntax.htm</remarks>
internal abstract record Statement;
