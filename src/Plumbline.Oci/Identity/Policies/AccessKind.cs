namespace Plumbline.Oci.Identity.Policies;

/// <summary>Between whom a statement regulates access.</summary>
internal enum AccessKind
{
    /// <summary>Principals and resources of this tenancy.</summary>
    Allow,

    /// <summary>Principals of another tenancy, resources of this one.</summary>
    Admit,

    /// <summary>Principals of this tenancy, resources of another one. The other has to admit them.</summary>
    Endorse,
}
