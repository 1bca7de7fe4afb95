using System.Diagnostics;
using System.Runtime.InteropServices;
using Humanizer;

public record Fact(string Name, string Value);

/// <summary>What the application knows of the machine it runs on.</summary>
public static class Machine
{
    public static IEnumerable<Fact> Facts()
    {
        var process = Process.GetCurrentProcess();
        yield return new("Runtime", RuntimeInformation.FrameworkDescription);
        yield return new("Operating system", RuntimeInformation.OSDescription);
        yield return new("Architecture", RuntimeInformation.ProcessArchitecture.ToString());
        yield return new("User", Environment.UserName);
        yield return new("Processors", Environment.ProcessorCount.ToWords());
        yield return new("Memory in use", process.WorkingSet64.Bytes().Humanize("0"));
        yield return new("Started", (DateTime.Now - process.StartTime).Humanize() + " ago");
    }
}
