namespace Plumbline.Oci.Identity.Policies;

/// <summary>What a statement gives or takes away.</summary>
internal abstract record Grant;
