using Plumbline.Oci.Checkup;

namespace Plumbline.Cli.Doctor;

/// <summary>Looks whether a folder, which may not be there yet, can be written. Leaves nothing behind.</summary>
internal static class FolderCheckup
{
    private const long LittleSpace = 100 << 20;

    /// <param name="subject">The folder's purpose.</param>
    /// <param name="folder">Null when nobody knows where it would be.</param>
    /// <param name="advice">What to do when it cannot be written.</param>
    public static CheckupItem Of(string subject, string? folder, string advice)
    {
        if (folder is null)
        {
            return CheckupItem.Warning(subject, "there is no home folder to keep it in", advice);
        }

        try
        {
            return Look(subject, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CheckupItem.Warning(subject, $"'{folder}' cannot be written: {error.Message}", advice);
        }
    }

    private static CheckupItem Look(string subject, string folder)
    {
        var existing = Existing(folder);
        var probe = Path.Combine(existing, $".plumb-{Guid.NewGuid():N}");
        using (File.Create(probe, bufferSize: 1, FileOptions.DeleteOnClose)) { }

        var free = new DriveInfo(existing).AvailableFreeSpace;
        var text =
            $"'{folder}' can be written{(existing == folder ? "" : " (made when needed)")}, {free >> 20} MB free";
        return free < LittleSpace
            ? CheckupItem.Warning(subject, text, "Make room on this disk.")
            : CheckupItem.Ok(subject, text);
    }

    /// <summary>The folder, or what it would be made in. A file in its place is no folder, and cannot be written to.</summary>
    private static string Existing(string folder)
    {
        var path = folder;
        while (!Path.Exists(path) && Path.GetDirectoryName(path) is { } parent)
        {
            path = parent;
        }

        return path;
    }
}
