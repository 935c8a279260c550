namespace Plumbline.Oci.BlockVolume;

/// <summary>That an instance uses a volume.</summary>
public interface IAttachment
{
    /// <summary>The OCID of the volume.</summary>
    string? VolumeId { get; }
}
