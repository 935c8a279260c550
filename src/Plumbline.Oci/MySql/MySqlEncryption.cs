namespace Plumbline.Oci.MySql;

/// <summary>Whose key encrypts the data.</summary>
public sealed record MySqlEncryption(string? KeyGenerationType = null, string? KeyId = null);
