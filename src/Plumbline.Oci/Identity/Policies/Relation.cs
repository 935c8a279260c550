namespace Plumbline.Oci.Identity.Policies;

/// <summary>How a variable is compared.</summary>
internal enum Relation
{
    Equal,
    NotEqual,
    In,
    NotIn,
    Before,
    After,
    Between,
}
