namespace Plumbline.Oci.KeyUsage;

/// <summary>A resource, and one of the places where it names a key.</summary>
public sealed record KeyUse(KeyUser User, KeyReference Reference);
