namespace Plumbline.Oci.KeyUsage;

/// <summary>A resource whose data are encrypted with a key of Oracle or with one of the customer.</summary>
public interface ICustomerEncrypted
{
    /// <summary>The OCID of the customer's key; null or empty where Oracle's own does it.</summary>
    string? KmsKeyId { get; }
}
