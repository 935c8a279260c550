namespace Plumbline.Oci.Permissions;

/// <summary>What a policy lets somebody do. Each verb covers those before it.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/policyreference.htm</remarks>
public enum Verb
{
    Inspect,
    Read,
    Use,
    Manage,
}
